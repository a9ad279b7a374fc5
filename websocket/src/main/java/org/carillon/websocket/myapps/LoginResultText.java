package org.carillon.websocket.myapps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.Directory;
import org.carillon.directory.UserView;
import org.carillon.error.NotFound;
import org.carillon.session.GrantedLogin;
import org.carillon.setting.ConnectionSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.json.JsonText;

/**
 * Makes LoginResults (myapps.md section 5.6). The digest is made of the very text that is sent, so the info is written
 * once and put into the frame as it is.
 */
@ApplicationScoped
public class LoginResultText {

    @Inject
    private Directory directory;
    @Inject
    private UserText users;
    @Inject
    private Settings settings;

    String of(GrantedLogin login) {
        UserView user = directory.user(login.user()).orElseThrow(() -> new NotFound("the user"));
        JsonObject userObject = users.of(user);
        JsonObjectBuilder info = JsonText.object().add("user", userObject).add("account", JsonText.object()).add("settings", JsonText.object());
        login.credentials().ifPresent(c -> info.add("session", JsonText.object().add("usr", c.usr()).add("pwd", c.pwd())));
        if (settings.get(ConnectionSettings.FLAT_LOGIN_INFO)) {
            userObject.forEach((name, value) -> {
                if (!name.equals("prefix")) {
                    info.add(name, value);
                }
            });
        }
        String text = JsonText.write(info.build());
        return "{\"mt\":\"LoginResult\",\"info\":" + text + ",\"digest\":\"" + login.sign(text) + "\"}";
    }
}
