package org.carillon.websocket.table;

import org.carillon.directory.PbxApiName;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.appwebsocket.ApiHandler;

/** A message of the replication of PbxTableUsers. */
abstract class TableHandler extends ApiHandler {

    static final String REPLICATION = "replication";

    TableHandler(String mt) {
        super(PbxApiName.PBX_TABLE_USERS, mt);
    }

    /** @throws InvalidValue if no replication was started */
    static Replication replication(ApiSession session) {
        return session.held(REPLICATION).map(held -> ((Kept) held).replication())
                .orElseThrow(() -> new InvalidValue("replication", "was not started"));
    }

    /** A replication as the session holds it. */
    record Kept(Replication replication, ApiSession.Held inStep) implements ApiSession.Held {

        @Override
        public void release() {
            inStep.release();
        }
    }
}
