package org.carillon.websocket.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.Guid;
import org.carillon.session.SessionAdmin;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Ends a session of the user; one that is gone already is as good as ended. */
@Dependent
class EndSessionHandler implements ProfileHandler {

    @Inject
    private SessionAdmin admin;

    @Override
    public String mt() {
        return "EndSession";
    }

    @Override
    public Result handle(AsUser user, String address, Message message) {
        admin.end(user.user(), Guid.parse(message.text("id")));
        return new Result.Answer(JsonText.message("EndSessionResult").build());
    }
}
