package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObjectBuilder;

import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Tells where the user's own diversion of a kind leads; without number and name there is none. */
@Dependent
class GetDiversionHandler extends DiversionHandler {

    GetDiversionHandler() {
        super("GetDiversion");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        JsonObjectBuilder answer = result();
        diversions().find(user(session, message), kind(message)).ifPresent(destination -> {
            if (!destination.number().isEmpty()) {
                answer.add("num", destination.number());
            }
            if (!destination.name().isEmpty()) {
                answer.add("sip", destination.name());
            }
        });
        return new Result.Answer(answer.build());
    }
}
