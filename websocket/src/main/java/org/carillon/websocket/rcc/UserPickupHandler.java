package org.carillon.websocket.rcc;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.call.control.CallControl;
import org.carillon.call.control.Outcome;
import org.carillon.call.signal.Facility.PickRequest;
import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;

/** Brings a call that rings or is parked elsewhere to the user: the one named, the oldest at somebody, the oldest in a group, or in any common one. */
@Dependent
class UserPickupHandler extends UserHandler {

    private static final int ANYWHERE = -1;
    @Inject
    private CallControl calls;
    @Inject
    private Destinations destinations;

    UserPickupHandler() {
        super("UserPickup", "call");
    }

    @Override
    Action action(ApiSession session, Message message) {
        int handle = handle(message, "call");
        boolean named = !message.text("cn").isEmpty();
        Optional<Party> at = destinations.ofLongName(message);
        String group = message.bounded("group", MAX_NAME);
        return (monitor, answer) -> {
            Optional<Guid> call = monitor.session().call(handle);
            if (handle != 0 && call.isEmpty() || named && at.isEmpty()) {
                answer.refused(handle != 0 && call.isEmpty() ? RccError.UNKNOWN_CALL : RccError.UNKNOWN_USER);
                return;
            }
            PickRequest request = new PickRequest(call.orElse(null), call.isPresent() ? Party.NOBODY : at.orElse(Party.NOBODY), ANYWHERE);
            calls.pick(monitor.wanted().object(), monitor.wanted().device(), request, call.isPresent() || named ? "" : group, outcome -> picked(monitor, answer, outcome));
        };
    }

    private static void picked(UserMonitor monitor, Answer answer, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            answer.done(monitor.handle(done.call()));
        } else {
            answer.refused(RccError.of(((Outcome.Refused) outcome).why()));
        }
    }
}
