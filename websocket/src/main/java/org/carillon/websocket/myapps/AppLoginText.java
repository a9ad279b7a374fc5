package org.carillon.websocket.myapps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.apps.AppLogins;
import org.carillon.apps.IssuedLogin;
import org.carillon.apps.UsableApp;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.setting.ConnectionSettings;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.appwebsocket.LoginInfo;
import org.carillon.websocket.json.JsonText;

/** Makes AppGetLoginResults. */
@ApplicationScoped
public class AppLoginText {

    @Inject
    private AppLogins logins;
    @Inject
    private LoginInfo infos;
    @Inject
    private Settings settings;

    /** @param name of the app as the client asked for it */
    JsonObject of(UserView user, Guid session, String name, UsableApp usable, String challenge) {
        String domain = settings.get(SystemSettings.DOMAIN);
        JsonObject info = infos.ofUser(user, usable.app());
        IssuedLogin login = logins.issue(user, session, usable, domain, JsonText.write(info), challenge,
                settings.get(ConnectionSettings.UNPROTECTED_KEY));
        JsonObjectBuilder result = JsonText.message("AppGetLoginResult").add("domain", domain).add("sip", user.name().value())
                .add("guid", user.guid().toString()).add("dn", user.title()).add("pbxObj", name).add("app", usable.app().fileName())
                .add("info", info).add("digest", login.digest());
        if (login.salt() != null) {
            result.add("salt", login.salt());
        }
        return result.add("key", login.key()).build();
    }
}
