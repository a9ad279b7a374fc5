package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;

import org.carillon.call.signal.Cause;
import org.carillon.websocket.json.Message;

/** Hangs up. */
@Dependent
class UserClearHandler extends CallHandler {

    UserClearHandler() {
        super("UserClear");
    }

    @Override
    Action action(Message message) {
        Cause cause = Cause.of(message.members().number("cause", Cause.NORMAL.number()));
        return (calls, monitor, call) -> calls.clear(call, cause, monitor.wanted().disc());
    }
}
