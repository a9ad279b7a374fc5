package org.carillon.websocket.rcc;

import java.util.Optional;

import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;

/** A request for one who is watched, who is named by handle. */
abstract class UserHandler extends RccHandler {

    UserHandler(String mt, String handle) {
        super(mt, handle);
    }

    /** What is done, in the lane. */
    @FunctionalInterface
    interface Action {

        void on(UserMonitor monitor, Answer answer);
    }

    /** In the turn of the connection. */
    abstract Action action(ApiSession session, Message message);

    @Override
    final Step step(ApiSession session, Message message) {
        int handle = handle(message, "user");
        Action action = action(session, message);
        return (rcc, answer) -> {
            Optional<UserMonitor> monitor = rcc.user(handle);
            if (monitor.isPresent()) {
                action.on(monitor.get(), answer);
            } else {
                answer.refused(rcc.users() == 0 ? RccError.NOT_INITIALIZED : RccError.UNKNOWN_USER);
            }
        };
    }
}
