package org.carillon.websocket.myapps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Ends the session on all connections that use it; this one may log in again (myapps.md section 8). */
@Dependent
class LogoutHandler implements ClientHandler {

    @Inject
    private LoginFlow flow;

    @Override
    public String mt() {
        return "Logout";
    }

    @Override
    public Result handle(Client client, Message message) {
        flow.endSession(client);
        return Result.NONE;
    }
}
