package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;

/** Sends a call elsewhere, as the diversions there want it. */
@Dependent
class UserRerouteHandler extends RerouteHandler {

    UserRerouteHandler() {
        super("UserReroute", true);
    }
}
