package org.carillon.websocket.myapps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.session.SessionAdmin;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Ends a session of the same user, be it the own one, or rejects one that waits (myapps.md section 9.2). */
@Dependent
class DeleteSessionHandler implements ClientHandler {

    @Inject
    private SessionAdmin admin;

    @Override
    public String mt() {
        return "DeleteSession";
    }

    @Override
    public Result handle(Client client, Message message) {
        admin.end(client.login().user(), Guid.parse(message.text("id")));
        return Result.NONE;
    }
}
