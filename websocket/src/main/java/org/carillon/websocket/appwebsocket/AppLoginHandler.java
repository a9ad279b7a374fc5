package org.carillon.websocket.appwebsocket;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.apps.AppLoginAttempt;
import org.carillon.apps.AppLoginOutcome;
import org.carillon.apps.AppLoginVerifier;
import org.carillon.error.CarillonException;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;
import org.carillon.websocket.routing.Route;

/**
 * Verifies a login (appwebsocket.md sections 4.3 and 9.10). Whatever goes wrong is answered the same way, without a
 * number, since a client takes a number for a fault of its own; the socket stays open and may try again.
 */
@Dependent
class AppLoginHandler implements HandshakeHandler {

    private static final int MAX_FIELD = 512;
    private static final JsonObject YES = result(true);
    private static final JsonObject NO = result(false);
    @Inject
    private AppLoginVerifier logins;
    @Inject
    private AppLoginGuard guard;

    @Override
    public Route route() {
        return Route.base("AppLogin");
    }

    @Override
    public Right right() {
        return Right.ANYBODY;
    }

    @Override
    public Result handle(AppCaller caller, Message message) {
        if (caller.isLoggedIn()) {
            return new Result.Answer(NO);
        }
        Optional<String> challenge = caller.takeChallenge();
        if (challenge.isEmpty()) {
            return new Result.Answer(NO);
        }
        AppLoginOutcome outcome = logins.verify(attempt(caller, message, challenge.get()));
        if (!caller.service().accepts(outcome)) {
            return new Result.LoginFailed(NO);
        }
        caller.authenticated(outcome);
        guard.checkEntered(caller);
        return new Result.Answer(YES);
    }

    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        return Optional.of(NO);
    }

    private static AppLoginAttempt attempt(AppCaller caller, Message message, String challenge) {
        List<String> infos = message.readings("info");
        return new AppLoginAttempt(message.bounded("app", MAX_FIELD), message.bounded("domain", MAX_FIELD),
                message.bounded("sip", MAX_FIELD), message.bounded("guid", MAX_FIELD), message.bounded("dn", MAX_FIELD), infos,
                message.bounded("pbxObj", MAX_FIELD), challenge, message.bounded("digest", MAX_FIELD), caller.connection().peer().address());
    }

    private static JsonObject result(boolean ok) {
        return JsonText.message("AppLoginResult").add("ok", ok).build();
    }
}
