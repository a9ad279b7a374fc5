package org.carillon.websocket.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.setting.DiallingSettings;
import org.carillon.setting.NetworkSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.json.JsonText;

/** What an endpoint needs to know to call: servers that help its media through, and how numbers are dialled (signaling.md section 1.2). */
@ApplicationScoped
public class EndpointInfo {

    @Inject
    private Settings settings;

    public EndpointInfo() {
        // For the container.
    }

    EndpointInfo(Settings settings) {
        this.settings = settings;
    }

    JsonObject get() {
        JsonObjectBuilder info = JsonText.object().add("stun", settings.get(NetworkSettings.STUN)).add("turn", settings.get(NetworkSettings.TURN))
                .add("turnUsr", settings.get(NetworkSettings.TURN_USER)).add("turnPwd", settings.get(NetworkSettings.TURN_PASSWORD));
        dialling().forEach(info::add);
        return info.build();
    }

    /** How numbers are dialled alone. */
    public JsonObject dialling() {
        JsonObjectBuilder dialling = JsonText.object().add("prefixIntl", settings.get(DiallingSettings.INTERNATIONAL)).add("prefixNtl", settings.get(DiallingSettings.NATIONAL))
                .add("prefixSubs", settings.get(DiallingSettings.SUBSCRIBER)).add("area", settings.get(DiallingSettings.AREA))
                .add("country", settings.get(DiallingSettings.COUNTRY));
        number(dialling, "maxIntern", settings.get(DiallingSettings.LONGEST_INTERNAL));
        number(dialling, "tones", settings.get(DiallingSettings.TONES));
        return dialling.build();
    }

    private static void number(JsonObjectBuilder json, String name, int value) {
        if (value != 0) {
            json.add(name, value);
        }
    }
}
