package org.carillon.websocket.myapps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.session.LoginAttempt.Type;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;

/** Gives up a login that waits for its second factor (myapps.md section 5.4). */
@Dependent
class LoginCancelHandler implements ClientHandler {

    @Inject
    private LoginFlow flow;

    @Override
    public String mt() {
        return "LoginCancel";
    }

    @Override
    public Right right() {
        return Right.ANYBODY;
    }

    @Override
    public Result handle(Client client, Message message) {
        if (!(client.state() instanceof ClientState.Waiting)) {
            return new Result.Ignored("no login waits");
        }
        flow.abandon(client);
        return new Result.Answer(LoginFailure.AUTHENTICATION.message(Type.USER));
    }
}
