package org.carillon.websocket.appwebsocket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;
import org.carillon.websocket.routing.Route;

/** Begins a login; a challenge that was given before counts no more (appwebsocket.md section 3). */
@Dependent
class AppChallengeHandler implements HandshakeHandler {

    @Inject
    private Challenges challenges;

    @Override
    public Route route() {
        return Route.base("AppChallenge");
    }

    @Override
    public Right right() {
        return Right.ANYBODY;
    }

    @Override
    public Result handle(AppCaller caller, Message message) {
        if (caller.isLoggedIn()) {
            return new Result.Ignored("logged in");
        }
        String challenge = challenges.digits();
        caller.challenge(challenge);
        return new Result.Answer(JsonText.message("AppChallengeResult").add("challenge", challenge).build());
    }
}
