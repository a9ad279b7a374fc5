package org.carillon.websocket.signal;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.carillon.call.Registration;
import org.carillon.call.Registration.Dismissal;
import org.carillon.call.Registrations;
import org.carillon.directory.AppView;
import org.carillon.directory.Device;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.PbxApiName;
import org.carillon.directory.UserView;
import org.carillon.error.CarillonException;
import org.carillon.error.ErrorId;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;
import org.carillon.setting.CallSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.appwebsocket.ApiHandler;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.signal.Registered.Key;

/**
 * Registers an endpoint: as a device of the user who logged in, or as the object of the login itself (signaling.md sections 1.1 and
 * 1.2). It stays until the connection ends, a registration with the same src takes its place, or the PBX dismisses it. With
 * {@code resume} the calls of a device may outlive the connection, see {@link Resumptions}.
 */
@Dependent
class RegisterHandler extends ApiHandler {

    private static final String RESULT = "RegisterResult";
    private static final String ERROR = "err";
    private static final String NOT_ALLOWED = "not-allowed";
    private static final String WITHOUT_MEDIA = "NO_MEDIA_CALL";
    private static final int MAX_NAME = 64;
    private final Registrations registrations;
    private final Directory directory;
    private final Settings settings;
    private final EndpointInfo info;
    private final Resumptions resumptions;
    private final Clock clock;

    @Inject
    RegisterHandler(Registrations registrations, Directory directory, Settings settings, EndpointInfo info, Resumptions resumptions, Clock clock) {
        super(PbxApiName.PBX_SIGNAL, "Register");
        this.registrations = registrations;
        this.directory = directory;
        this.settings = settings;
        this.info = info;
        this.resumptions = resumptions;
        this.clock = clock;
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Optional<UserView> user = session.user().flatMap(guid -> directory.user(guid));
        Guid object = session.user().or(() -> session.app().map(AppView::guid)).orElseThrow(() -> new NotAllowed("nobody is logged in"));
        String hardware = message.bounded("hw", MAX_NAME);
        Device device = hardware.isEmpty() ? null : device(session, user, hardware);
        boolean media = Arrays.stream(message.text("flags").split("\\|")).noneMatch(flag -> flag.strip().equals(WITHOUT_MEDIA));
        Optional<Key> resumption = Optional.of(message.bounded("resume", MAX_NAME)).filter(secret -> !secret.isEmpty() && device != null)
                .map(secret -> new Key(object, device.hardwareId(), secret));
        SignalRegistrations held = held(session);
        held.makeRoom(message.src(), settings.get(CallSettings.REGISTRATIONS));
        JsonObjectBuilder result = JsonText.message(RESULT);
        info.of(user.map(u -> u.name().value()).orElseGet(() -> session.app().orElseThrow().name().value())).forEach(result::add);
        Line line = new Line(session, message.src());
        SignalEndpoint endpoint = resumption.flatMap(resumptions::take).orElseGet(() -> new SignalEndpoint(line, clock));
        if (resumption.isPresent()) {
            endpoint.attach(line);
        }
        Consumer<Dismissal> dismissed = why -> session.connection().turn(() -> dismissed(session, message.src(), endpoint, why));
        Registration registration = new Registration(object, device, session.connection().peer().address(), media, endpoint, dismissed);
        Registered registered = new Registered(registration, endpoint, resumption, dismissed);
        // Whoever reads the answer can be called; what is told of calls comes after it.
        held.add(message.src(), registered);
        session.connection().turn(() -> held.begin(message.src(), registered, line));
        return new Result.Answer(result.build());
    }

    private static Device device(ApiSession session, Optional<UserView> user, String hardware) {
        if (session.device().filter(own -> !own.value().equals(hardware)).isPresent()) {
            throw new NotAllowed("that is another device");
        }
        return user.stream().flatMap(u -> u.devices().stream()).filter(device -> device.hardwareId().value().equals(hardware)).findFirst()
                .orElseThrow(() -> new NotFound("the device"));
    }

    private SignalRegistrations held(ApiSession session) {
        return session.held(SignalRegistrations.KEY).map(SignalRegistrations.class::cast).orElseGet(() -> {
            SignalRegistrations fresh = new SignalRegistrations(registrations, resumptions);
            session.hold(SignalRegistrations.KEY, fresh, Integer.MAX_VALUE);
            return fresh;
        });
    }

    private void dismissed(ApiSession session, Optional<JsonValue> src, SignalEndpoint endpoint, Dismissal why) {
        session.held(SignalRegistrations.KEY).map(SignalRegistrations.class::cast).filter(held -> held.holds(src, endpoint)).ifPresent(held -> {
            held.end(src);
            session.send(src, JsonText.message(RESULT).add(ERROR, why == Dismissal.REPLACED ? "replaced" : NOT_ALLOWED).build());
        });
    }

    /** The protocol has words of its own for what cannot be. */
    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        String word = fault.id() == ErrorId.NOT_FOUND ? "unknown-hw" : fault.id() == ErrorId.LIMIT ? "busy" : NOT_ALLOWED;
        return Optional.of(JsonText.message(RESULT).add(ERROR, word).build());
    }
}
