package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Directory;
import org.carillon.presence.Unallowed;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.api.ApiSession.Held;
import org.carillon.websocket.json.Message;

/** Tells which subscriptions wait for a rule that allows them, one message a user who is watched. */
@Dependent
class MonitorUnallowedHandler extends MonitorHandler {

    @Inject
    private Unallowed unallowed;
    @Inject
    private Directory directory;

    MonitorUnallowedHandler() {
        super("MonitorUnallowed");
    }

    @Override
    Held start(ApiSession session, Message request) {
        UnallowedText text = new UnallowedText(directory);
        Unallowed.Watch watch = unallowed.watch(change -> text.of(change).ifPresent(message -> session.send(request.src(), message)));
        return watch::close;
    }
}
