package org.carillon.websocket.myapps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.UserView;
import org.carillon.setting.DiallingSettings;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.json.JsonText;

/** The user object of LoginResult and UpdateUser (myapps.md section 5.6). */
@ApplicationScoped
public class UserText {

    @Inject
    private Settings settings;

    JsonObject of(UserView user) {
        JsonObjectBuilder text = JsonText.object().add("domain", settings.get(SystemSettings.DOMAIN)).add("sip", user.name().value())
                .add("guid", user.guid().toString()).add("dn", user.title()).add("num", user.number());
        if (!user.email().isEmpty()) {
            text.add("email", user.email());
        }
        return text.add("prefix", JsonText.object().add("intl", settings.get(DiallingSettings.INTERNATIONAL))
                .add("ntl", settings.get(DiallingSettings.NATIONAL)).add("subs", settings.get(DiallingSettings.SUBSCRIBER))
                .add("area", settings.get(DiallingSettings.AREA)).add("country", settings.get(DiallingSettings.COUNTRY))).build();
    }
}
