package org.carillon.websocket.appwebsocket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.carillon.apps.AppInfo;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;

/** What is said about an app, between its form on the wire and that in the PBX (appwebsocket.md section 12, myapps.md section 10.2). */
public final class AppInfoText {

    private static final List<String> SERVICE_INFO = List.of("serviceInfo", "seviceInfo", "sericeinfo");

    private AppInfoText() {
    }

    /**
     * Reads what a service says. Whatever is missing or of another type counts as not said.
     *
     * @throws InvalidValue if it is too much
     */
    public static AppInfo read(Message message) {
        JsonObject info = message.object("info");
        JsonObject services = SERVICE_INFO.stream().filter(message::has).findFirst().map(message::object).orElse(JsonValue.EMPTY_JSON_OBJECT);
        return new AppInfo(info.get("hidden") == JsonValue.TRUE, presence(info.get("presence")), descriptions(info.get("apis")),
                Message.texts(info.get("wake")), descriptions(services.get("apis")), message.text("deviceapp"));
    }

    private static String presence(JsonValue value) {
        return value == JsonValue.TRUE ? "true" : Message.text(value);
    }

    private static Map<String, String> descriptions(JsonValue apis) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (apis instanceof JsonObject object) {
            object.forEach((name, value) -> texts.put(name, value instanceof JsonObject description ? JsonText.write(description) : "{}"));
        }
        return texts;
    }

    /** What clients are told. */
    public static JsonObjectBuilder write(AppInfo info) {
        JsonObjectBuilder text = JsonText.object().add("hidden", info.hidden());
        if (info.presence().equals("true")) {
            text.add("presence", true);
        } else if (!info.presence().isEmpty()) {
            text.add("presence", info.presence());
        }
        text.add("apis", apis(info.apis()));
        if (!info.wake().isEmpty()) {
            JsonArrayBuilder wake = JsonText.array();
            info.wake().forEach(wake::add);
            text.add("wake", wake);
        }
        return text;
    }

    /** APIs with their descriptions. */
    public static JsonObjectBuilder apis(Map<String, String> apis) {
        JsonObjectBuilder text = JsonText.object();
        apis.forEach((name, description) -> text.add(name, JsonText.parse(description)));
        return text;
    }
}
