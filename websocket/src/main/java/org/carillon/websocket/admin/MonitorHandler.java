package org.carillon.websocket.admin;

import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.api.ApiSession.Held;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * Starts to tell of something, at once and whenever it changes, until the login ends or {@code stop} is sent. Asking again
 * replaces what goes on, since indications carry the src of the latest request.
 */
abstract class MonitorHandler extends AdminHandler {

    private static final int MONITORS = 10;

    MonitorHandler(String mt) {
        super(mt);
    }

    /** Begins; called after the answer was sent. */
    abstract Held start(ApiSession session, Message request);

    @Override
    protected final Result handle(ApiSession session, Message message) {
        if (message.flag("stop")) {
            session.release(mt());
        } else {
            session.connection().turn(() -> session.hold(mt(), start(session, message), MONITORS));
        }
        return new Result.Answer(result().build());
    }
}
