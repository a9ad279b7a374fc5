package org.carillon.websocket.table;

import jakarta.enterprise.context.Dependent;

import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Gives the next row. */
@Dependent
class ReplicateNextHandler extends TableHandler {

    ReplicateNextHandler() {
        super("ReplicateNext");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        return new Result.Answer(replication(session).next(message.src()));
    }
}
