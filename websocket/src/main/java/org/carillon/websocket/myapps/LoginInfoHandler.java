package org.carillon.websocket.myapps;

import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;

import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;

/** Which ways to log in there are (myapps.md section 4.3). The answer is not named as the documentation has it: every client waits
 * for this name. */
@Dependent
class LoginInfoHandler implements ClientHandler {

    private static final JsonObject INFO = JsonText.message("LoginInfoResult")
            .add("user", JsonText.object().add("digest", true).add("ntlm", false).add("oauth2", false))
            .add("session", JsonText.object().add("digest", true)).build();

    @Override
    public String mt() {
        return "LoginInfo";
    }

    @Override
    public Right right() {
        return Right.ANYBODY;
    }

    @Override
    public Result handle(Client client, Message message) {
        return new Result.Answer(INFO);
    }
}
