package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;

import org.carillon.directory.Destination;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Sets the user's own diversion of a kind. */
@Dependent
class AddDiversionHandler extends DiversionHandler {

    AddDiversionHandler() {
        super("AddDiversion");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Destination destination = new Destination(message.bounded("ep-num", MAX_NUMBER), message.bounded("ep-sip", MAX_NUMBER));
        diversions().set(user(session, message), kind(message), destination, actor(session));
        return new Result.Answer(result().add("ok", true).build());
    }
}
