package org.carillon.websocket.table;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.directory.Guid;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The replicator has changed a row: columns that are missing stay as they are. */
@Dependent
class ReplicateUpdateHandler extends TableHandler {

    @Inject
    private RowWriter writer;

    ReplicateUpdateHandler() {
        super("ReplicateUpdate");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Replication replication = replication(session);
        Message row = message.requiredObject("columns");
        Guid guid = Guid.parse(row.text(Columns.KEY));
        JsonObject columns = row.json();
        writer.update(replication.selection(), guid, columns, session.actor());
        replication.wrote(guid, columns);
        return new Result.Answer(JsonText.message("ReplicateUpdateResult").build());
    }
}
