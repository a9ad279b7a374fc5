package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.call.control.CallControl;
import org.carillon.call.control.Outcome;
import org.carillon.directory.Guid;
import org.carillon.websocket.json.Message;

/** Joins two calls of one user. */
@Dependent
class UserTransferHandler extends TwoCallsHandler {

    @Inject
    private CallControl calls;

    UserTransferHandler() {
        super("UserTransfer");
    }

    @Override
    Outcome carryOut(Guid a, Guid b, Message message) {
        return calls.transfer(a, b);
    }
}
