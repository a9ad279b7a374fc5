package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;

/** Sends a call elsewhere, whatever diversions there are there. */
@Dependent
class UserRedirectHandler extends RerouteHandler {

    UserRedirectHandler() {
        super("UserRedirect", false);
    }
}
