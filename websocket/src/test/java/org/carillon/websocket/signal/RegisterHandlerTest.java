package org.carillon.websocket.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.carillon.apps.AppLoginOutcome;
import org.carillon.call.Leg;
import org.carillon.call.Registration;
import org.carillon.call.Registrations;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.carillon.directory.PbxApiName;
import org.carillon.websocket.TestApps;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.Conversation;
import org.carillon.websocket.connection.FakeRemote;
import org.carillon.websocket.connection.FixedSettings;
import org.carillon.websocket.connection.Peer;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.junit.jupiter.api.Test;

/** Whoever reads the answer can be called, and hears of a call that came even earlier after it (signaling.md sections 1.1 and 1.2). */
class RegisterHandlerTest {

    private static final Media VOIP = new Media(Media.VOIP, Media.Command.NONE, "");
    private final List<Registration> registered = new ArrayList<>();
    private Consumer<Registration> onAdded = registration -> { };
    private final Registrations registrations = new Registrations() {

        @Override
        public List<Registration> of(Guid object) {
            return registered;
        }

        @Override
        public List<Registration> all() {
            return registered;
        }

        @Override
        public void add(Registration registration) {
            registered.add(registration);
            onAdded.accept(registration);
        }

        @Override
        public void remove(Registration registration) {
            registered.remove(registration);
        }
    };
    private final FixedSettings settings = new FixedSettings();
    private final RegisterHandler handler = new RegisterHandler(registrations, null, settings, new EndpointInfo(settings, new TurnCredentials(settings, Clock.systemUTC())),
            new Resumptions(registrations, settings, (delay, task) -> { }), Clock.systemUTC());
    private final FakeRemote remote = new FakeRemote();
    private final Connection connection = new Connection(new Peer("192.0.2.1", "h", true), remote, settings, c -> new Conversation() {

        @Override
        public String kind() {
            return "test";
        }

        @Override
        public void receive(String frame) {
            Result.Answer answer = (Result.Answer) handler.handle(session, Message.parse(frame));
            assertEquals(1, registered.size(), "the registration exists when the answer goes");
            session.send(Message.parse(frame).src(), answer.message());
        }

        @Override
        public void ended() {
            session.end();
        }

        @Override
        public boolean isSettled() {
            return true;
        }
    });
    private final ApiSession session = new ApiSession(connection, PbxApiName.PBX_SIGNAL, "PbxSignal", new AppLoginOutcome.AsApp(TestApps.SAMPLE, null));

    private static Leg call(Registration registration) {
        return registration.endpoint().offer(new Signal.Setup(new Party("211", ""), new Party("212", ""), true, VOIP, List.of(), "", "", "", Guid.random(),
                Guid.random()), signal -> { });
    }

    private String heard(int frame) {
        Message message = Message.parse(remote.taken.get(frame));
        return message.mt().equals("Signaling") ? message.object("sig").getString("type") : message.mt();
    }

    @Test
    void whoHasTheAnswerCanBeCalled() {
        connection.receive("{\"api\":\"PbxSignal\",\"mt\":\"Register\",\"src\":\"r\"}", true);
        assertEquals("RegisterResult", heard(0));
        call(registered.get(0));
        assertEquals("setup", heard(1));
    }

    @Test
    void aCallThatComesBeforeTheAnswerIsHeardAfterIt() {
        onAdded = registration -> call(registration).signal(Signal.Rel.of(Cause.NORMAL));
        connection.receive("{\"api\":\"PbxSignal\",\"mt\":\"Register\",\"src\":\"r\"}", true);
        assertEquals(List.of("RegisterResult", "setup", "rel"), List.of(heard(0), heard(1), heard(2)));
        assertTrue(remote.taken.get(1).contains("\"src\":\"r\""));
    }

    @Test
    void theRegistrationEndsWithItsConnection() {
        connection.receive("{\"api\":\"PbxSignal\",\"mt\":\"Register\",\"src\":\"r\"}", true);
        assertEquals("RegisterResult", heard(0));
        connection.ended();
        assertEquals(List.of(), registered);
    }
}
