package org.carillon.websocket.rcc;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.call.control.CallControl;
import org.carillon.call.control.Outcome;
import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;

/** Parks the peer of a call, at the own object or elsewhere; the parked call has a handle of its own. */
@Dependent
class UserParkHandler extends RccHandler {

    private static final int ANY = -1;
    @Inject
    private CallControl calls;
    @Inject
    private Destinations destinations;

    UserParkHandler() {
        super("UserPark", "call");
    }

    @Override
    Step step(ApiSession session, Message message) {
        int handle = handle(message, "call");
        int position = message.members().number("position", ANY);
        boolean elsewhere = !message.text("cn").isEmpty();
        Optional<Party> at = destinations.ofLongName(message);
        return (rcc, answer) -> {
            Optional<Guid> call = rcc.call(handle);
            if (call.isEmpty() || elsewhere && at.isEmpty()) {
                answer.refused(call.isEmpty() ? RccError.UNKNOWN_CALL : RccError.UNKNOWN_USER);
                return;
            }
            UserMonitor monitor = rcc.monitorOf(handle).orElseThrow();
            calls.park(call.get(), at.orElse(Party.NOBODY), position, outcome -> parked(monitor, answer, outcome));
        };
    }

    private void parked(UserMonitor monitor, Answer answer, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            answer.done(calls.find(done.call()).map(monitor::follow).orElseGet(() -> monitor.handle(done.call())));
        } else {
            answer.refused(RccError.of(((Outcome.Refused) outcome).why()));
        }
    }
}
