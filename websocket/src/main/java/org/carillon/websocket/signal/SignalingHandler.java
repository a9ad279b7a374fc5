package org.carillon.websocket.signal;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.call.Switch;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Signal;
import org.carillon.directory.PbxApiName;
import org.carillon.error.CarillonException;
import org.carillon.error.InvalidValue;
import org.carillon.setting.CallSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.appwebsocket.ApiHandler;
import org.carillon.websocket.json.Members;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * A signal of an endpoint (signaling.md section 1.3). There is no answer to it but further signals: what cannot be a call is
 * released with a cause, and what belongs to no call is dropped.
 */
@Dependent
class SignalingHandler extends ApiHandler {

    private static final Cause MANDATORY_MISSING = new Cause(96);
    @Inject
    private Switch calls;
    @Inject
    private Settings settings;

    SignalingHandler() {
        super(PbxApiName.PBX_SIGNAL, "Signaling");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Optional<Registered> registered = session.held(SignalRegistrations.KEY).map(SignalRegistrations.class::cast)
                .flatMap(held -> held.of(message.src()));
        if (registered.isEmpty()) {
            return new Result.Ignored("a signal without a registration");
        }
        int number = message.members().number("call", 0);
        JsonObject sig = message.object("sig");
        if (new Members(sig).text("type").equals("setup")) {
            begin(registered.get(), number, sig);
        } else if (number != 0) {
            SignalReader.read(sig).ifPresent(signal -> registered.get().endpoint().said(number, signal));
        }
        return Result.NONE;
    }

    private void begin(Registered registered, int number, JsonObject sig) {
        SignalEndpoint endpoint = registered.endpoint();
        if (number <= 0 || endpoint.isInUse(number)) {
            endpoint.refuse(number, Cause.INVALID_REFERENCE);
        } else if (endpoint.placed() >= settings.get(CallSettings.CALLS)) {
            endpoint.refuse(number, Cause.NO_RESOURCE);
        } else {
            place(registered, number, sig);
        }
    }

    private void place(Registered registered, int number, JsonObject sig) {
        SignalEndpoint endpoint = registered.endpoint();
        try {
            Signal.Setup setup = (Signal.Setup) SignalReader.read(sig).orElseThrow();
            endpoint.place(number, setup, answers -> calls.place(registered.registration(), setup, answers));
        } catch (InvalidValue e) {
            endpoint.refuse(number, MANDATORY_MISSING);
        }
    }

    /** A signal that cannot be read harms nobody but its own call. */
    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        return Optional.empty();
    }
}
