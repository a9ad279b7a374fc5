package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;

import org.carillon.call.control.Outcome;
import org.carillon.websocket.json.Message;

/** Nobody knows what it is for: nothing can do it (rcc.md section 5.3). */
@Dependent
class UserCtrlCallHandler extends CallHandler {

    UserCtrlCallHandler() {
        super("UserCtrlCall");
    }

    @Override
    Action action(Message message) {
        return (calls, monitor, call) -> Outcome.refused(Outcome.Why.NOT_SUPPORTED);
    }
}
