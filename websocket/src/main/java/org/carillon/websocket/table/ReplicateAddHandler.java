package org.carillon.websocket.table;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.directory.Guid;
import org.carillon.error.NotAllowed;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The replicator has a new row: a user is made of it. */
@Dependent
class ReplicateAddHandler extends TableHandler {

    @Inject
    private RowWriter writer;

    ReplicateAddHandler() {
        super("ReplicateAdd");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Replication replication = replication(session);
        if (!replication.selection().mayAdd()) {
            throw new NotAllowed("the replication was started without adding rows");
        }
        JsonObject columns = message.requiredObject("columns").json();
        Guid guid = writer.add(replication.selection(), columns, session.actor());
        replication.wrote(guid, columns);
        return new Result.Answer(JsonText.message("ReplicateAddResult")
                .add("columns", JsonText.object().add(Columns.KEY, guid.toString())).build());
    }
}
