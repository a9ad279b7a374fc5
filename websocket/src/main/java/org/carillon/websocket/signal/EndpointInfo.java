package org.carillon.websocket.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.setting.DiallingSettings;
import org.carillon.setting.NetworkSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.signal.TurnCredentials.Credential;

/** What an endpoint needs to know to call: servers that help its media through, and how numbers are dialled (signaling.md section 1.2). */
@ApplicationScoped
public class EndpointInfo {

    private final Settings settings;
    private final TurnCredentials credentials;

    @Inject
    EndpointInfo(Settings settings, TurnCredentials credentials) {
        this.settings = settings;
        this.credentials = credentials;
    }

    /** For the proxy of the container. */
    protected EndpointInfo() {
        this(null, null);
    }

    /** @param name of the user or app whose endpoint it is */
    JsonObject of(String name) {
        Credential turn = credentials.of(name);
        JsonObjectBuilder info = JsonText.object().add("stun", settings.get(NetworkSettings.STUN)).add("turn", settings.get(NetworkSettings.TURN))
                .add("turnUsr", turn.user()).add("turnPwd", turn.password());
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
