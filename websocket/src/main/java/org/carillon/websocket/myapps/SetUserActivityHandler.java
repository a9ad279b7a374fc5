package org.carillon.websocket.myapps;

import jakarta.enterprise.context.Dependent;

import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Whether somebody is at this client (myapps.md section 12.2). */
@Dependent
class SetUserActivityHandler implements ClientHandler {

    @Override
    public String mt() {
        return "SetUserActivity";
    }

    @Override
    public Result handle(Client client, Message message) {
        client.login().setInactive(message.requiredFlag("inactive"));
        return Result.NONE;
    }
}
