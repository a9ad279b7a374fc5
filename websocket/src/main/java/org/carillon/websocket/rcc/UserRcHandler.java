package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;

import org.carillon.call.control.Outcome;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Signal;
import org.carillon.websocket.json.Message;

/** Has the phone do something else (signaling.md section 4.7). */
@Dependent
class UserRcHandler extends CallHandler {

    UserRcHandler() {
        super("UserRc");
    }

    @Override
    Action action(Message message) {
        String control = RemoteControls.of(message.members().numberOrNull("rc"));
        return (calls, monitor, call) -> control.isEmpty() ? Outcome.refused(Outcome.Why.NOT_SUPPORTED)
                : calls.tell(call, Signal.Facilities.of(new Facility.RemoteControl(control)));
    }
}
