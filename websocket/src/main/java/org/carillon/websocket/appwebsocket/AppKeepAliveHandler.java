package org.carillon.websocket.appwebsocket;

import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;

import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;
import org.carillon.websocket.routing.Route;

/** Answered always: a client hangs up if it hears nothing (appwebsocket.md section 13). */
@Dependent
class AppKeepAliveHandler implements HandshakeHandler {

    private static final JsonObject ALIVE = JsonText.message("KeepAlive").build();

    @Override
    public Route route() {
        return Route.base("KeepAlive");
    }

    @Override
    public Right right() {
        return Right.ANYBODY;
    }

    @Override
    public Result handle(AppCaller caller, Message message) {
        return new Result.Answer(ALIVE);
    }
}
