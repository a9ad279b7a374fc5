package org.carillon.websocket.signal;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;

import org.carillon.call.path.SignalPaths.Seat;
import org.carillon.call.signal.Signal;
import org.carillon.directory.PbxApiName;
import org.carillon.error.CarillonException;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.appwebsocket.ApiHandler;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** A signal of one who sits in the path of a device: sent on, or an own one. There is no answer to it. */
@Dependent
class EpSignalingHandler extends ApiHandler {

    EpSignalingHandler() {
        super(PbxApiName.EP_SIGNAL, "Signaling");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Optional<Seat> seat = session.held(EpSeats.KEY).map(EpSeats.class::cast).flatMap(seats -> seats.of(message.src()));
        Optional<Signal> signal = SignalReader.read(message.object("sig"));
        if (seat.isEmpty() || signal.isEmpty()) {
            return new Result.Ignored("a signal without a device, or none");
        }
        seat.get().say(message.members().number("call", 0), signal.get(), message.members().flag("to"));
        return Result.NONE;
    }

    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        return Optional.empty();
    }
}
