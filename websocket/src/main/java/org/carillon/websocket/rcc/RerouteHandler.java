package org.carillon.websocket.rcc;

import java.util.Optional;

import jakarta.inject.Inject;

import org.carillon.call.control.CallControl;
import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;

/** Sends a call elsewhere. */
abstract class RerouteHandler extends RccHandler {

    private final boolean diverted;
    @Inject
    private CallControl calls;
    @Inject
    private Destinations destinations;

    /** @param diverted whether diversions there are obeyed */
    RerouteHandler(String mt, boolean diverted) {
        super(mt);
        this.diverted = diverted;
    }

    @Override
    final Step step(ApiSession session, Message message) {
        int handle = handle(message, "call");
        Optional<Party> to = destinations.of(message);
        return (rcc, answer) -> {
            Optional<Guid> call = rcc.call(handle);
            if (call.isEmpty() || to.isEmpty()) {
                answer.refused(call.isEmpty() ? RccError.UNKNOWN_CALL : RccError.UNKNOWN_USER);
            } else {
                calls.redirect(call.get(), to.get(), diverted, outcome -> CallHandler.answer(answer, outcome));
            }
        };
    }
}
