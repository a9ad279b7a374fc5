package org.carillon.websocket.appwebsocket;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.UserView;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.json.JsonText;

/**
 * Makes the info objects of logins. They have exactly the members, in exactly the order, that clients and services which
 * rebuild them know (appwebsocket.md section 7): a further one would break their digest.
 */
@ApplicationScoped
public class LoginInfo {

    @Inject
    private Settings settings;
    @Inject
    private Directory directory;

    /** For a user who logs in to an app. */
    public JsonObject ofUser(UserView user, AppView app) {
        return new Info(app, user.cn(), user.groupNames(), null).text(pbx(), isTest(), reachable(app));
    }

    /** For an app object that logs in to its own service; this one alone tells of service licences. */
    public JsonObject ofApp(AppView app) {
        return new Info(app, app.cn(), null, app.licences()).text(pbx(), isTest(), reachable(app));
    }

    /** For an app object that logs in to the service of another one. */
    public JsonObject ofCaller(AppView caller, AppView target) {
        return new Info(target, caller.cn(), null, null).text(pbx(), isTest(), reachable(target));
    }

    private String pbx() {
        return settings.get(SystemSettings.PBX);
    }

    private boolean isTest() {
        return settings.get(SystemSettings.TEST_MODE);
    }

    private List<AppView> reachable(AppView app) {
        return app.grants().stream().flatMap(guid -> directory.app(guid).stream()).sorted(Comparator.comparing(a -> a.name().key())).toList();
    }

    /**
     * What differs from login to login.
     *
     * @param groups   null where the login has none
     * @param licences null where there is nothing to tell
     */
    record Info(AppView app, String cn, List<String> groups, Integer licences) {

        JsonObject text(String pbx, boolean test, List<AppView> reachable) {
            JsonObjectBuilder info = JsonText.object().add("appobj", app.name().value()).add("appdn", app.title()).add("appurl", app.url())
                    .add("pbx", pbx).add("cn", cn);
            if (app.unlicensed()) {
                info.add("unlicensed", true);
            }
            if (test) {
                info.add("testmode", true);
            }
            if (licences != null) {
                info.add("lics", licences);
            }
            if (groups != null) {
                JsonArrayBuilder names = JsonText.array();
                groups.forEach(names::add);
                info.add("groups", names);
            }
            JsonArrayBuilder apps = JsonText.array();
            reachable.forEach(other -> apps.add(JsonText.object().add("name", other.name().value()).add("dn", other.title())));
            return info.add("apps", apps).build();
        }
    }
}
