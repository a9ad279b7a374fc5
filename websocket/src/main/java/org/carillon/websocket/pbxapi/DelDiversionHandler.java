package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;

import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Removes the user's own diversion of a kind. */
@Dependent
class DelDiversionHandler extends DiversionHandler {

    DelDiversionHandler() {
        super("DelDiversion");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        return new Result.Answer(result().add("ok", diversions().remove(user(session, message), kind(message), actor(session))).build());
    }
}
