package org.carillon.it.firefox;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Mouse and keyboard of who sits in front of a page. */
final class Input {

    /** What WebDriver takes for the enter key. */
    private static final String ENTER = "\uE007";
    private static final String TYPE = "type";
    private final Bidi bidi;
    private final String context;

    Input(Bidi bidi, String context) {
        this.bidi = bidi;
        this.context = context;
    }

    /** @param element as a script gives it */
    void click(JsonObject element) {
        JsonObjectBuilder origin = action("element").add("element", Json.createObjectBuilder().add("sharedId", element.getString("sharedId")));
        perform("pointer", Json.createArrayBuilder().add(action("pointerMove").add("x", 0).add("y", 0).add("origin", origin))
                .add(action("pointerDown").add("button", 0)).add(action("pointerUp").add("button", 0)));
    }

    /** A line feed is the enter key. */
    void type(String text) {
        JsonArrayBuilder keys = Json.createArrayBuilder();
        text.codePoints().mapToObj(point -> point == '\n' ? ENTER : Character.toString(point))
                .forEach(key -> keys.add(action("keyDown").add("value", key)).add(action("keyUp").add("value", key)));
        perform("key", keys);
    }

    private static JsonObjectBuilder action(String type) {
        return Json.createObjectBuilder().add(TYPE, type);
    }

    private void perform(String device, JsonArrayBuilder actions) {
        bidi.ask("input.performActions", Json.createObjectBuilder().add("context", context)
                .add("actions", Json.createArrayBuilder().add(action(device).add("id", device).add("actions", actions))));
    }
}
