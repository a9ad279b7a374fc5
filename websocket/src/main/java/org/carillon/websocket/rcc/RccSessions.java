package org.carillon.websocket.rcc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.call.control.CallControl;
import org.carillon.websocket.api.ApiSession;

/** Finds the remote control of a login; it begins with the first request. */
@ApplicationScoped
public class RccSessions {

    @Inject
    private CallControl calls;
    @Inject
    private RccHub hub;

    /** In the turn of the connection. */
    RccSession of(ApiSession session) {
        return session.held(RccSession.KEY).map(RccSession.class::cast).orElseGet(() -> {
            RccSession fresh = new RccSession(session, calls, hub);
            session.hold(RccSession.KEY, fresh, Integer.MAX_VALUE);
            return fresh;
        });
    }
}
