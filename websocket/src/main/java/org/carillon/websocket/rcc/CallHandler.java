package org.carillon.websocket.rcc;

import java.util.Optional;

import jakarta.inject.Inject;

import org.carillon.call.control.CallControl;
import org.carillon.call.control.Outcome;
import org.carillon.directory.Guid;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;

/** A request for one call, which is named by its handle. */
abstract class CallHandler extends RccHandler {

    @Inject
    private CallControl calls;

    CallHandler(String mt) {
        super(mt);
    }

    /** What is done with the call, in the lane. */
    @FunctionalInterface
    interface Action {

        Outcome on(CallControl calls, UserMonitor monitor, Guid call);
    }

    /** In the turn of the connection. */
    abstract Action action(Message message);

    @Override
    final Step step(ApiSession session, Message message) {
        int handle = handle(message, "call");
        Action action = action(message);
        return (rcc, answer) -> {
            Optional<Guid> call = rcc.call(handle);
            if (call.isPresent()) {
                answer(answer, action.on(calls, rcc.monitorOf(handle).orElseThrow(), call.get()));
            } else {
                answer.refused(RccError.UNKNOWN_CALL);
            }
        };
    }

    static void answer(Answer answer, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            answer.refused(RccError.of(refused.why()));
        } else {
            answer.done();
        }
    }
}
