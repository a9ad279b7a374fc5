package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.call.control.CallControl;
import org.carillon.call.control.Outcome;
import org.carillon.directory.Guid;
import org.carillon.websocket.json.Message;

/** Joins the media of two calls alone; with neither side named, undoes that. */
@Dependent
class UserMediaTransferHandler extends TwoCallsHandler {

    @Inject
    private CallControl calls;

    UserMediaTransferHandler() {
        super("UserMediaTransfer");
    }

    @Override
    Outcome carryOut(Guid a, Guid b, Message message) {
        return calls.transferMedia(a, b, flag(message, "user"), flag(message, "peer"));
    }
}
