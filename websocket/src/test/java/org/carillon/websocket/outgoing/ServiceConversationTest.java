package org.carillon.websocket.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import jakarta.websocket.CloseReason.CloseCodes;

import org.carillon.apps.outgoing.Dialler;
import org.carillon.apps.outgoing.LinkFault;
import org.carillon.apps.outgoing.LinkFault.Kind;
import org.carillon.websocket.TestApps;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.FakeRemote;
import org.carillon.websocket.connection.FixedSettings;
import org.carillon.websocket.connection.Peer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client's side of the handshake; socket, service and digests are the test's. */
class ServiceConversationTest {

    private final List<String> told = new ArrayList<>();
    private final List<String> served = new ArrayList<>();
    private final FakeRemote service = new FakeRemote();
    private Connection connection;
    private final ServiceLine line = new ServiceLine(TestApps.SAMPLE, new Dialler.Listener() {

        @Override
        public void loggedIn(String domain) {
            told.add("up " + domain);
        }

        @Override
        public void ended(LinkFault fault) {
            told.add(fault.kind().name() + " " + fault.detail());
        }
    }, Runnable::run, l -> connection);

    @BeforeEach
    void open() {
        connection = new Connection(new Peer("192.0.2.1", "", false), service, new FixedSettings(), c -> new ServiceConversation(c, new TestProtocol(told, served), line));
        connection.begin();
    }

    private void says(String frame) {
        connection.receive(frame, true);
    }

    @Test
    void theHandshakeLeadsToPbxInfoThenAppInfo() {
        says("{\"mt\":\"AppChallengeResult\",\"challenge\":\"4711081512345678\"}");
        says("{\"mt\":\"AppLoginResult\",\"ok\":true,\"domain\":\"example.com\"}");
        assertEquals(List.of("{\"mt\":\"AppChallenge\"}", "{\"mt\":\"AppLogin\",\"digest\":\"digest of 4711081512345678\",\"info\":{\"info\":true}}",
                "{\"mt\":\"PbxInfo\"}", "{\"mt\":\"AppInfo\",\"app\":\"acme-sample\"}"), service.taken);
        assertEquals(List.of("arrived", "up example.com"), told);
    }

    @Test
    void afterTheLoginTheServiceAsks() {
        says("{\"mt\":\"AppChallengeResult\",\"challenge\":\"1\"}");
        says("{\"api\":\"PbxApi\",\"mt\":\"TooEarly\"}");
        says("{\"mt\":\"AppLoginResult\",\"ok\":true}");
        says("{\"api\":\"PbxApi\",\"mt\":\"X\"}");
        assertEquals(List.of("{\"api\":\"PbxApi\",\"mt\":\"X\"}"), served);
        connection.ended();
        assertTrue(told.contains("left"));
    }

    @Test
    void aNumberIsAChallengeToo() {
        says("{\"mt\":\"AppChallengeResult\",\"challenge\":4711}");
        assertTrue(service.taken.get(1).contains("digest of 4711"));
    }

    @Test
    void anAnswerWithoutAQuestionIsNoLogin() {
        says("{\"mt\":\"AppLoginResult\",\"ok\":true}");
        assertTrue(told.isEmpty());
        assertEquals(1, service.taken.size());
    }

    @Test
    void aSecondChallengeMakesNoSecondLogin() {
        says("{\"mt\":\"AppChallengeResult\",\"challenge\":\"1\"}");
        says("{\"mt\":\"AppChallengeResult\",\"challenge\":\"2\"}");
        assertEquals(2, service.taken.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"mt\":\"AppLoginResult\"}", "{\"mt\":\"AppLoginResult\",\"ok\":false}", "{\"mt\":\"AppLoginResult\",\"ok\":\"true\"}"})
    void aRefusedLoginEndsIt(String answer) {
        says("{\"mt\":\"AppChallengeResult\",\"challenge\":\"1\"}");
        says(answer);
        assertEquals(CloseCodes.NORMAL_CLOSURE, service.closedWith);
        line.ended(LinkFault.of(Kind.LOST));
        assertEquals(List.of("LOGIN_REFUSED "), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "{\"mt\":\"AppChallengeResult\"}", "{\"mt\":\"AppChallengeResult\",\"challenge\":\"\"}"})
    void garbageEndsIt(String frame) {
        says(frame);
        assertFalse(connection.isOpen());
    }

    @Test
    void aStrangerMayNotSendMuch() {
        says("{\"mt\":\"X\",\"x\":\"" + "x".repeat(70_000) + "\"}");
        assertEquals(CloseCodes.TOO_BIG, service.closedWith);
    }
}
