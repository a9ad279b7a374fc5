package org.carillon.websocket.myapps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.presence.Presences;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** What the user says of himself; seen in UpdateOwnPresence (myapps.md section 12.2). */
@Dependent
class SetOwnPresenceHandler implements ClientHandler {

    @Inject
    private Presences presences;

    @Override
    public String mt() {
        return "SetOwnPresence";
    }

    @Override
    public Result handle(Client client, Message message) {
        presences.setOwn(client.login().user(), message.text("activity"), message.text("note"));
        return Result.NONE;
    }
}
