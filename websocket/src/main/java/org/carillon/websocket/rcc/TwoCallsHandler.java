package org.carillon.websocket.rcc;

import java.util.Optional;

import org.carillon.call.control.Outcome;
import org.carillon.directory.Guid;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;

/** A request for two calls, named by their handles. */
abstract class TwoCallsHandler extends RccHandler {

    TwoCallsHandler(String mt) {
        super(mt);
    }

    /** In the lane. */
    abstract Outcome carryOut(Guid a, Guid b, Message message);

    @Override
    final Step step(ApiSession session, Message message) {
        int a = handle(message, "a");
        int b = handle(message, "b");
        return (rcc, answer) -> {
            Optional<Guid> one = rcc.call(a);
            Optional<Guid> two = rcc.call(b);
            CallHandler.answer(answer, one.isPresent() && two.isPresent() ? carryOut(one.get(), two.get(), message) : Outcome.refused(Outcome.Why.UNKNOWN_CALL));
        };
    }
}
