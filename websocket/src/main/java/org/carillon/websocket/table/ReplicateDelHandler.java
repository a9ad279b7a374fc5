package org.carillon.websocket.table;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.error.NotAllowed;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The replicator has deleted a row. */
@Dependent
class ReplicateDelHandler extends TableHandler {

    @Inject
    private RowWriter writer;

    ReplicateDelHandler() {
        super("ReplicateDel");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Replication replication = replication(session);
        if (!replication.selection().mayDel()) {
            throw new NotAllowed("the replication was started without deleting rows");
        }
        Guid guid = Guid.parse(message.requiredObject("columns").text(Columns.KEY));
        writer.delete(guid, session.actor());
        replication.deleted(guid);
        return new Result.Answer(JsonText.message("ReplicateDelResult").build());
    }
}
