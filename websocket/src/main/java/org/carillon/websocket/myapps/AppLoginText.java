package org.carillon.websocket.myapps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.apps.AppLogins;
import org.carillon.apps.IssuedLogin;
import org.carillon.directory.AppView;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.setting.ConnectionSettings;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.json.JsonText;

/**
 * Makes AppGetLoginResults. The info object has exactly the members, in exactly the order, that clients and services
 * which rebuild it know (appwebsocket.md section 7): a further one would break their digest.
 */
@ApplicationScoped
public class AppLoginText {

    @Inject
    private AppLogins logins;
    @Inject
    private Settings settings;

    /** @param name of the app as the client asked for it */
    JsonObject of(UserView user, Guid session, String name, AppView app, String challenge) {
        String domain = settings.get(SystemSettings.DOMAIN);
        JsonObject info = info(user, app);
        IssuedLogin login = logins.issue(user, session, app, domain, JsonText.write(info), challenge,
                settings.get(ConnectionSettings.UNPROTECTED_KEY));
        JsonObjectBuilder result = JsonText.message("AppGetLoginResult").add("domain", domain).add("sip", user.name().value())
                .add("guid", user.guid().toString()).add("dn", user.title()).add("pbxObj", name).add("app", app.fileName())
                .add("info", info).add("digest", login.digest());
        if (login.salt() != null) {
            result.add("salt", login.salt());
        }
        return result.add("key", login.key()).build();
    }

    private JsonObject info(UserView user, AppView app) {
        JsonArrayBuilder groups = JsonText.array();
        user.groupNames().forEach(groups::add);
        return JsonText.object().add("appobj", app.name().value()).add("appdn", app.title()).add("appurl", app.url())
                .add("pbx", settings.get(SystemSettings.PBX)).add("cn", user.cn()).add("groups", groups)
                .add("apps", JsonText.array()).build();
    }
}
