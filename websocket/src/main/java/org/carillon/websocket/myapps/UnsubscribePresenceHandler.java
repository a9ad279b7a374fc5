package org.carillon.websocket.myapps;

import jakarta.enterprise.context.Dependent;

import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Ends one subscription to this value (myapps.md section 12.3). */
@Dependent
class UnsubscribePresenceHandler implements ClientHandler {

    @Override
    public String mt() {
        return "UnsubscribePresence";
    }

    @Override
    public Result handle(Client client, Message message) {
        client.login().watches().unsubscribe(WatchTarget.of(message));
        return Result.NONE;
    }
}
