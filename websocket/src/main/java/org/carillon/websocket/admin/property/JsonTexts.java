package org.carillon.websocket.admin.property;

import jakarta.json.JsonValue;

import org.carillon.websocket.json.JsonText;

/** JSON values as texts that the directory keeps, and back. */
final class JsonTexts {

    private static final String VALUE = "value";

    private JsonTexts() {
    }

    static JsonValue text(String text) {
        return JsonText.object().add(VALUE, text).build().get(VALUE);
    }

    /** @throws org.carillon.websocket.json.MalformedJson unless it is the text of a value */
    static JsonValue parse(String text) {
        return JsonText.parse("{\"" + VALUE + "\":" + text + "}").get(VALUE);
    }
}
