package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;

import org.carillon.call.control.Outcome;
import org.carillon.directory.Guid;

/** Joins the media of two calls alone: the PBX does not touch media, and phones cannot do it. */
@Dependent
class UserMediaTransferHandler extends TwoCallsHandler {

    UserMediaTransferHandler() {
        super("UserMediaTransfer");
    }

    @Override
    Outcome carryOut(Guid a, Guid b) {
        return Outcome.refused(Outcome.Why.NOT_SUPPORTED);
    }
}
