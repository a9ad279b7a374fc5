package org.carillon.websocket.routing;

import org.carillon.error.CarillonException;
import org.carillon.error.ErrorId;

/** Stands for a fault of ours towards the peer, who learns nothing else about it. */
final class InternalFault extends CarillonException {

    InternalFault() {
        super(ErrorId.INTERNAL, "internal error");
    }
}
