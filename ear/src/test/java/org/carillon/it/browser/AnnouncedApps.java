package org.carillon.it.browser;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.WebSocketRoute;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/**
 * What services announce about apps (appwebsocket.md section 12) although they do not run: put into the list of apps on its way to a
 * browser. Everything else passes as it is.
 */
final class AnnouncedApps {

    private static final Pattern PHONE = Pattern.compile("\\{\"mt\":\"UpdateAppsInfo\",\"app\":\\{\"name\":\"(dev:|phone\")");
    private final Map<String, String> infos;
    private final List<String> watched = new CopyOnWriteArrayList<>();
    private final List<String> answered = new CopyOnWriteArrayList<>();
    private volatile WebSocketRoute client;

    private AnnouncedApps(Map<String, String> infos) {
        this.infos = infos;
    }

    /** @param infos the AppInfo of apps by name */
    static AnnouncedApps in(BrowserContext context, Map<String, String> infos) {
        AnnouncedApps announced = new AnnouncedApps(infos);
        context.routeWebSocket("**/PBX0/APPCLIENT/**", announced::connect);
        return announced;
    }

    /** A message as if the PBX had sent it. */
    void tell(String message) {
        client.send(message);
    }

    /** Whose presence the client subscribed to, in its order. */
    List<String> watched() {
        return List.copyOf(watched);
    }

    /** Whose presence the PBX told; what a test tells comes after that, or it is taken back. */
    List<String> answered() {
        return List.copyOf(answered);
    }

    private void connect(WebSocketRoute socket) {
        WebSocketRoute server = socket.connectToServer();
        client = socket;
        socket.onMessage(frame -> {
            JsonObject message = parse(frame.text());
            if (message.getString("mt", "").equals("SubscribePresence")) {
                watched.add(message.getString("sip", ""));
            }
            server.send(frame.text());
        });
        server.onMessage(frame -> {
            // The phones are those that the test announces.
            if (PHONE.matcher(frame.text()).lookingAt()) {
                return;
            }
            socket.send(frame.text().startsWith("{\"mt\":\"UpdateAppsInfo\"") ? announce(frame.text()) : frame.text());
            if (frame.text().startsWith("{\"mt\":\"UpdatePresence\"")) {
                answered.add(parse(frame.text()).getString("sip", ""));
            }
        });
    }

    private String announce(String text) {
        JsonObject message = parse(text);
        JsonObject app = message.getJsonObject("app");
        String info = infos.get(app.getString("name"));
        return info == null ? text
                : Json.createObjectBuilder(message).add("app", Json.createObjectBuilder(app).add("info", parse(info))).build().toString();
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
