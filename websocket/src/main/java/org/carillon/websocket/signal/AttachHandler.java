package org.carillon.websocket.signal;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.call.path.SignalPaths;
import org.carillon.directory.Directory;
import org.carillon.directory.HardwareId;
import org.carillon.directory.PbxApiName;
import org.carillon.error.CarillonException;
import org.carillon.error.ErrorId;
import org.carillon.error.NotFound;
import org.carillon.setting.CallSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.appwebsocket.ApiHandler;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Sits down in the path of a device: a user of an own one, an app object of any (signaling.md section 2). */
@Dependent
class AttachHandler extends ApiHandler {

    private static final String RESULT = "AttachResult";
    private static final int MAX_NAME = 64;
    @Inject
    private SignalPaths paths;
    @Inject
    private Directory directory;
    @Inject
    private Settings settings;
    @Inject
    private EndpointInfo info;

    AttachHandler() {
        super(PbxApiName.EP_SIGNAL, "Attach");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        HardwareId device = HardwareId.of(message.required("hw", MAX_NAME));
        if (session.user().isPresent() && !isOwn(session, device)) {
            throw new NotFound("the device");
        }
        EpSeats seats = session.held(EpSeats.KEY).map(EpSeats.class::cast).orElseGet(() -> {
            EpSeats fresh = new EpSeats(session, paths);
            session.hold(EpSeats.KEY, fresh, Integer.MAX_VALUE);
            return fresh;
        });
        seats.sit(message.src(), device, settings.get(CallSettings.REGISTRATIONS));
        session.connection().turn(() -> seats.begin(message.src()));
        JsonObjectBuilder result = JsonText.message(RESULT);
        info.of(session.user().flatMap(directory::user).map(user -> user.name().value())
                .orElseGet(() -> session.app().map(app -> app.name().value()).orElse(""))).forEach(result::add);
        return new Result.Answer(result.build());
    }

    private boolean isOwn(ApiSession session, HardwareId device) {
        return session.device().filter(own -> !own.equals(device)).isEmpty() && session.user().flatMap(directory::user).stream()
                .flatMap(user -> user.devices().stream()).anyMatch(own -> own.hardwareId().equals(device));
    }

    /** The protocol has words of its own for what cannot be. */
    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        String word = fault.id() == ErrorId.NOT_ALLOWED ? "not-allowed" : fault.id() == ErrorId.LIMIT || fault.id() == ErrorId.CONFLICT ? "busy" : "unknown-hw";
        return Optional.of(JsonText.message(RESULT).add("err", word).build());
    }
}
