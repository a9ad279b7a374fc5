package org.carillon.websocket.myapps;

import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;

import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;

/** Answered with itself (myapps.md section 14). */
@Dependent
class KeepAliveHandler implements ClientHandler {

    private static final JsonObject ALIVE = JsonText.message("KeepAlive").build();

    @Override
    public String mt() {
        return "KeepAlive";
    }

    @Override
    public Right right() {
        return Right.ANYBODY;
    }

    @Override
    public Result handle(Client client, Message message) {
        return new Result.Answer(ALIVE);
    }
}
