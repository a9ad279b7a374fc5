package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;

import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;

/** Watches somebody no more. */
@Dependent
class UserEndHandler extends UserHandler {

    UserEndHandler() {
        super("UserEnd", "");
    }

    @Override
    Action action(ApiSession session, Message message) {
        return (monitor, answer) -> {
            monitor.session().forget(monitor.user());
            answer.done();
        };
    }
}
