package org.carillon.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.json.JsonObject;

import org.carillon.it.client.Credentials;
import org.carillon.it.client.MyAppsClient;
import org.carillon.it.client.WireClient.Frame;

/**
 * What users are told is stored: each new session, and each change of the own presence. A client that is cut off comes again with
 * its session, as real ones do.
 */
final class WireWrites extends RepeatedWrites {

    private static final String USER = "alice";
    private static final int SESSIONS = 15;
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final long PAUSE_MILLIS = 50;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Deque<Credentials> sessions = new ArrayDeque<>();
    private int sent;
    private int told;

    WireWrites() {
        super("wire-writes", PAUSE_MILLIS);
    }

    @Override
    public int acknowledged() {
        return acknowledged.get();
    }

    @Override
    public void verify(ServerProcess server) {
        for (Credentials session : sessions) {
            try (MyAppsClient client = MyAppsClient.session(server, session)) {
                Frame presence = client.await("UpdateOwnPresence");
                int found = told == 0 ? 0 : number(presence.json());
                assertTrue(found >= told && found <= sent, () -> "acknowledged was note " + told + ", there is " + presence);
            }
        }
    }

    /** One new session and some changes of the presence over it, until the connection breaks. */
    @Override
    void write(ServerProcess server) {
        try (MyAppsClient client = MyAppsClient.user(server, USER, ServerProcess.DEMO_PASSWORD)) {
            sessions.addLast(client.session());
            if (sessions.size() > SESSIONS) {
                sessions.removeFirst();
            }
            acknowledged.incrementAndGet();
            for (int i = 0; i < 20 && !isPaused(); i++) {
                int number = ++sent;
                client.send("SetOwnPresence", "activity", "busy", "note", "note " + number);
                client.await("UpdateOwnPresence", json -> number(json) == number, ANSWER);
                told = number;
                acknowledged.incrementAndGet();
            }
        } catch (IllegalStateException | AssertionError e) {
            // The server is away: that is what the test is about.
        }
    }

    private static int number(JsonObject update) {
        return update.getJsonArray("presence").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("contact").equals("tel:")).map(item -> item.getString("note", ""))
                .filter(note -> note.startsWith("note ")).mapToInt(note -> Integer.parseInt(note.substring(5))).findFirst().orElse(-1);
    }
}
