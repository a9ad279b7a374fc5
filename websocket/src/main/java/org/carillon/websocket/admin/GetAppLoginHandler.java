package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLogins;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.error.NotFound;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * Makes a digest by which the service of an app can tell whether it has the password of the app object; the requester
 * sends it there as AppCheckLogin (appwebsocket.md section 9.9).
 */
@Dependent
class GetAppLoginHandler extends AdminHandler {

    private static final int MAX_FIELD = 512;
    @Inject
    private Directory directory;
    @Inject
    private AppLogins logins;
    @Inject
    private Settings settings;

    GetAppLoginHandler() {
        super("GetAppLogin");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        AppView app = directory.app(message.required("app", MAX_FIELD)).orElseThrow(() -> new NotFound("the app"));
        String domain = settings.get(SystemSettings.DOMAIN);
        String digest = logins.checkDigest(app, domain, message.textOrNumber("challenge"));
        return new Result.Answer(result().add("app", app.fileName()).add("domain", domain).add("digest", digest).build());
    }
}
