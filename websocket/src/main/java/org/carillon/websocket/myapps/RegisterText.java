package org.carillon.websocket.myapps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.setting.Setting;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.json.JsonText;

/** What the login page links to (myapps.md section 4.2). */
@ApplicationScoped
public class RegisterText {

    private static final String PROFILE_APP = "profile";
    @Inject
    private Settings settings;

    JsonObject message() {
        JsonObjectBuilder message = JsonText.message("UpdateRegister");
        add(message, "signup", SystemSettings.SIGN_UP_URL);
        add(message, "reset", SystemSettings.RESET_URL);
        return message.add("profile", PROFILE_APP).build();
    }

    private void add(JsonObjectBuilder message, String name, Setting<String> setting) {
        String url = settings.get(setting);
        if (!url.isEmpty()) {
            message.add(name, url);
        }
    }
}
