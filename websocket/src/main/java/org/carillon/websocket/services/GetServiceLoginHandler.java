package org.carillon.websocket.services;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.apps.AppLoginOutcome.AsApp;
import org.carillon.apps.ServiceLogin;
import org.carillon.apps.ServiceLogins;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.PbxApiName;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.appwebsocket.ApiHandler;
import org.carillon.websocket.appwebsocket.LoginInfo;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * Makes the login of an app object at the service of another one that it may reach (appwebsocket.md section 9.7). The key
 * travels under the session key of the connection.
 */
@Dependent
class GetServiceLoginHandler extends ApiHandler {

    private static final int MAX_FIELD = 128;
    @Inject
    private Directory directory;
    @Inject
    private ServiceLogins logins;
    @Inject
    private LoginInfo infos;
    @Inject
    private Settings settings;

    GetServiceLoginHandler() {
        super(PbxApiName.SERVICES, "GetServiceLogin");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        if (!(session.login() instanceof AsApp login)) {
            throw new NotAllowed("only an app object has services");
        }
        AppView caller = directory.app(login.app().guid()).orElseThrow(() -> new NotFound("the app"));
        AppView target = directory.app(message.required("app", MAX_FIELD)).orElseThrow(() -> new NotFound("the service"));
        if (!caller.grants().contains(target.guid())) {
            throw new NotAllowed("no permission for the service");
        }
        String challenge = message.textOrNumber("challenge");
        if (challenge.isEmpty() || challenge.length() > MAX_FIELD) {
            throw new InvalidValue("challenge", "must have 1 to " + MAX_FIELD + " characters");
        }
        return new Result.Answer(answer(login, caller, target, challenge));
    }

    private JsonObject answer(AsApp login, AppView caller, AppView target, String challenge) {
        String domain = settings.get(SystemSettings.DOMAIN);
        JsonObject info = infos.ofCaller(caller, target);
        ServiceLogin made = logins.sign(caller, target, domain, JsonText.write(info), challenge);
        String salt = logins.salt();
        return JsonText.message("GetServiceLoginResult").add("domain", domain).add("sip", caller.name().value())
                .add("guid", caller.guid().toString()).add("dn", caller.title()).add("pbxObj", target.name().value())
                .add("app", target.fileName()).add("info", info).add("digest", made.digest()).add("salt", salt)
                .add("key", login.key().encrypt(salt, made.key().reveal())).build();
    }
}
