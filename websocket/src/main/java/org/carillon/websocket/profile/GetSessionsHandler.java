package org.carillon.websocket.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Where the user is logged in. {@code UpdateSessions} follows whenever that changes. */
@Dependent
class GetSessionsHandler implements ProfileHandler {

    @Inject
    private SessionList sessions;

    @Override
    public String mt() {
        return "GetSessions";
    }

    @Override
    public Result handle(AsUser user, String address, Message message) {
        return new Result.Answer(sessions.of("GetSessionsResult", user));
    }
}
