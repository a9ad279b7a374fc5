package org.carillon.websocket.appwebsocket;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginAttempt;
import org.carillon.apps.AppLoginOutcome;
import org.carillon.apps.AppLoginVerifier;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;
import org.carillon.websocket.routing.Route;

/**
 * Tells whether the password of an app object matches (appwebsocket.md section 9.9). Only after a login, and each
 * question counts like a login, so it is no way to guess passwords.
 */
@Dependent
class AppCheckLoginHandler implements HandshakeHandler {

    private static final int MAX_FIELD = 512;
    @Inject
    private AppLoginVerifier logins;

    @Override
    public Route route() {
        return Route.base("AppCheckLogin");
    }

    @Override
    public Right right() {
        return Right.LOGGED_IN;
    }

    @Override
    public Result handle(AppCaller caller, Message message) {
        AppLoginOutcome outcome = logins.verify(new AppLoginAttempt(message.required("app", MAX_FIELD), message.bounded("domain", MAX_FIELD),
                "", "", "", List.of(), "", message.textOrNumber("challenge"), message.bounded("digest", MAX_FIELD),
                caller.connection().peer().address()));
        return new Result.Answer(JsonText.message("AppCheckLoginResult").add("ok", outcome instanceof AppLoginOutcome.AsApp).build());
    }
}
