package org.carillon.websocket.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.websocket.CloseReason.CloseCodes;

import org.carillon.setting.ConnectionSettings;
import org.junit.jupiter.api.Test;

/** When a connection is closed, and when it is not. */
class ConnectionTest {

    private static final long START = System.nanoTime();
    private final FakeRemote remote = new FakeRemote();
    private final FixedSettings settings = new FixedSettings();
    private final List<String> received = new ArrayList<>();
    private boolean settled;
    private int allowance = 1;
    private int ends;
    private final Connection connection = new Connection(new Peer("192.0.2.1", "h", true), remote, settings, c -> new Conversation() {
        @Override
        public String kind() {
            return "test";
        }

        @Override
        public void receive(String frame) {
            received.add(frame);
        }

        @Override
        public void ended() {
            ends++;
        }

        @Override
        public boolean isSettled() {
            return settled;
        }

        @Override
        public int allowance() {
            return allowance;
        }
    });

    private void tickAfter(long seconds) {
        connection.tick(true, START + TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void messagesReachTheConversation() {
        connection.receive("{\"a\"", false);
        connection.receive(":1}", true);
        assertEquals(List.of("{\"a\":1}"), received);
    }

    @Test
    void aStrangerMaySendLessThanWhoIsLoggedIn() {
        String large = "x".repeat(100_000);
        settled = true;
        connection.receive(large, true);
        assertNull(remote.closedWith);
        settled = false;
        connection.receive(large, true);
        assertEquals(CloseCodes.TOO_BIG, remote.closedWith);
        assertEquals(1, received.size());
    }

    @Test
    void theLimitHoldsForPartsTogether() {
        settled = true;
        settings.with(ConnectionSettings.FRAME_BYTES, 10);
        connection.receive("12345678", false);
        assertNull(remote.closedWith);
        connection.receive("90a", false);
        assertEquals(CloseCodes.TOO_BIG, remote.closedWith);
    }

    @Test
    void tooManyMessagesClose() {
        settings.with(ConnectionSettings.FRAME_BURST, 3).with(ConnectionSettings.FRAMES_PER_SECOND, 0);
        for (int i = 0; i < 4; i++) {
            connection.receive("{}", true);
        }
        assertEquals(CloseCodes.VIOLATED_POLICY, remote.closedWith);
        assertEquals(3, received.size());
    }

    @Test
    void aServiceMaySendTenTimesAsMany() {
        settings.with(ConnectionSettings.FRAME_BURST, 3).with(ConnectionSettings.FRAMES_PER_SECOND, 0);
        allowance = 10;
        for (int i = 0; i < 30; i++) {
            connection.receive("{}", true);
        }
        assertNull(remote.closedWith);
    }

    @Test
    void whoReadsTooSlowlyIsClosed() {
        settings.with(ConnectionSettings.QUEUE_BYTES, 4);
        remote.slow = true;
        connection.send("a");
        connection.send("1234");
        assertNull(remote.closedWith);
        connection.send("5");
        assertEquals(CloseCodes.TRY_AGAIN_LATER, remote.closedWith);
    }

    @Test
    void whoReadsNothingIsClosed() {
        settled = true;
        remote.slow = true;
        connection.send("a");
        tickAfter(20);
        assertNull(remote.closedWith);
        tickAfter(40);
        assertEquals(CloseCodes.TRY_AGAIN_LATER, remote.closedWith);
    }

    @Test
    void aMessageWithoutEndIsNotWaitedFor() {
        settled = true;
        connection.receive("{", false);
        tickAfter(40);
        assertEquals(CloseCodes.VIOLATED_POLICY, remote.closedWith);
    }

    @Test
    void whoDoesNotLogInIsClosedAfterAWhile() {
        tickAfter(9 * 60);
        assertNull(remote.closedWith);
        tickAfter(11 * 60);
        assertEquals(CloseCodes.VIOLATED_POLICY, remote.closedWith);
    }

    @Test
    void whoLogsOutMayThinkAgain() {
        settled = true;
        tickAfter(60 * 60);
        settled = false;
        tickAfter(69 * 60);
        assertNull(remote.closedWith);
    }

    @Test
    void aSilentPeerIsPingedAndNeverClosedUnlessItAnsweredBefore() {
        settled = true;
        for (int i = 0; i < 5; i++) {
            tickAfter(i);
        }
        assertEquals(5, remote.pings);
        connection.ponged();
        for (int i = 5; i < 8; i++) {
            tickAfter(i);
        }
        assertEquals(CloseCodes.GOING_AWAY, remote.closedWith);
    }

    @Test
    void nothingIsHandledOrSentAfterTheEnd() {
        connection.close(CloseCodes.NORMAL_CLOSURE, "");
        connection.receive("{}", true);
        connection.send("x");
        connection.ended(Ending.byUs(CloseCodes.NORMAL_CLOSURE, ""));
        assertEquals(List.of(), received);
        assertEquals(List.of(), remote.taken);
        assertEquals(1, ends);
    }
}
