package org.carillon.websocket.table;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.directory.ObjectTable;
import org.carillon.directory.TableState;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * Begins a copy, or begins it again. A replicator that tells which table it has a copy of, and up to which change, gets only
 * what came later, if the PBX still knows; it sees that by its own number in the answer (pbx-apis.md section 4).
 */
@Dependent
class ReplicateStartHandler extends TableHandler {

    @Inject
    private ObjectTable table;
    @Inject
    private RowReader reader;
    @Inject
    private Replications replications;

    ReplicateStartHandler() {
        super("ReplicateStart");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Selection selection = Selection.of(message);
        TableState state = table.state();
        long from = continued(message, state);
        Replication replication = new Replication(session, selection, table, reader, state, from, message.src());
        session.release(REPLICATION);
        session.hold(REPLICATION, new Kept(replication, replications.keep(replication)), Integer.MAX_VALUE);
        return new Result.Answer(JsonText.message("ReplicateStartResult").add("columns", selection.offer())
                .add("guid", state.identity().toString()).add("usn", from).build());
    }

    /* Nothing to go on from is no fault: then the copy is made anew. */
    private static long continued(Message message, TableState state) {
        try {
            String digits = message.textOrNumber("usn");
            long usn = digits.isEmpty() ? 0 : Long.parseLong(digits);
            return usn > 0 && state.continues(Guid.parse(message.text("guid")), usn) ? usn : 0;
        } catch (NumberFormatException | InvalidValue e) {
            return 0;
        }
    }
}
