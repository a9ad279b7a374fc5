package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;

import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;

/** Watches somebody no more. */
@Dependent
class UserEndHandler extends RccHandler {

    UserEndHandler() {
        super("UserEnd");
    }

    @Override
    Step step(ApiSession session, Message message) {
        int handle = handle(message, "user");
        return (rcc, answer) -> {
            boolean none = rcc.users() == 0;
            if (rcc.forget(handle)) {
                answer.done();
            } else {
                answer.refused(none ? RccError.NOT_INITIALIZED : RccError.UNKNOWN_USER);
            }
        };
    }
}
