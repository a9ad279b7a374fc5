package org.carillon.websocket.myapps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;

/** What the login page links to: answered at once and told again after changes (myapps.md section 4.2). */
@Dependent
class SubscribeRegisterHandler implements ClientHandler {

    @Inject
    private RegisterText text;

    @Override
    public String mt() {
        return "SubscribeRegister";
    }

    @Override
    public Right right() {
        return Right.ANYBODY;
    }

    @Override
    public Result handle(Client client, Message message) {
        client.register();
        return new Result.Answer(text.message());
    }
}
