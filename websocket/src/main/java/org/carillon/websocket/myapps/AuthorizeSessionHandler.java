package org.carillon.websocket.myapps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.session.SessionAdmin;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Lets another session of the same user in (myapps.md section 9.2). A session that waits itself is not logged in and cannot. */
@Dependent
class AuthorizeSessionHandler implements ClientHandler {

    @Inject
    private SessionAdmin admin;

    @Override
    public String mt() {
        return "AuthorizeSession";
    }

    @Override
    public Result handle(Client client, Message message) {
        admin.authorize(client.login().user(), Guid.parse(message.text("id")));
        return Result.NONE;
    }
}
