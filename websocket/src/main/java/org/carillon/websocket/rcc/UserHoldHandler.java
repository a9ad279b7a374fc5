package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;

import org.carillon.websocket.json.Message;

/** Holds a call; there is no music, so that it does not matter for whom. */
@Dependent
class UserHoldHandler extends CallHandler {

    UserHoldHandler() {
        super("UserHold");
    }

    @Override
    Action action(Message message) {
        return (calls, monitor, call) -> calls.hold(call);
    }
}
