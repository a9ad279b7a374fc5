package org.carillon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.json.JsonObject;

import org.carillon.it.client.AppClient;

/**
 * Somebody who writes messages one after the other and, after each break, sends once more the one to which no answer came, under
 * the same name, as a careful client does.
 */
final class ChatWrites extends RepeatedWrites {

    private static final String API = "PbxMessages";
    private final String author;
    private final String reader;
    /** Id of each acknowledged message by its number. */
    private final Map<Integer, Long> acknowledged = new HashMap<>();
    private volatile int count;
    private int next = 1;

    ChatWrites(String author, String reader) {
        super("chat-writes-" + author, 1);
        this.author = author;
        this.reader = reader;
    }

    @Override
    public int acknowledged() {
        return count;
    }

    @Override
    void write(ServerProcess server) {
        try (AppClient client = session(server, author)) {
            while (!isPaused()) {
                JsonObject result = client.request(API, "Post", "type", 1, "topic", reader, "text", "message " + next, "clientId", name(next)).json();
                assertEquals("PostResult", result.getString("mt"));
                assertTrue(!result.getBoolean("error"), result::toString);
                acknowledged.put(next++, result.getJsonNumber("id").longValue());
                count = acknowledged.size();
            }
        } catch (IllegalStateException | AssertionError e) {
            // The server is away: that is what the test is about.
        }
    }

    private String name(int number) {
        return author + "-" + number;
    }

    /** All that was acknowledged is there, once, in order; what has no answer yet is there once or not at all. */
    @Override
    public void verify(ServerProcess server) {
        List<Integer> found = new ArrayList<>();
        Set<Long> ids = new TreeSet<>();
        try (AppClient client = session(server, reader)) {
            Optional<Long> older = Optional.empty();
            List<JsonObject> page;
            do {
                page = page(client, older);
                for (JsonObject message : page) {
                    older = Optional.of(message.getJsonNumber("timestamp").longValue());
                    if (message.getString("author").equals(author)) {
                        int number = Integer.parseInt(message.getString("text").substring("message ".length()));
                        found.add(0, number);
                        assertTrue(ids.add(message.getJsonNumber("id").longValue()), () -> "twice " + message);
                        Long told = acknowledged.get(number);
                        assertTrue(told == null || told == message.getJsonNumber("id").longValue(), () -> "another id than acknowledged: " + message);
                    }
                }
            } while (!page.isEmpty());
        }
        for (int i = 0; i < found.size(); i++) {
            assertEquals(i + 1, found.get(i), "lost, doubled or out of order");
        }
        assertTrue(found.size() == acknowledged.size() || found.size() == acknowledged.size() + 1,
                () -> "acknowledged " + acknowledged.size() + ", found " + found.size());
    }

    private List<JsonObject> page(AppClient client, Optional<Long> older) {
        Object[] fields = older.isPresent() ? new Object[] {"topic", reader, "sip", author, "count", 200, "older", older.get()}
                : new Object[] {"topic", reader, "sip", author, "count", 200};
        List<JsonObject> page = new ArrayList<>();
        JsonObject first = client.request(API, "ReadChat", fields).json();
        while (first.getString("mt").equals("ReadChatInd")) {
            page.add(first.getJsonObject("msg"));
            first = client.await("more of the page", frame -> frame.json().getString("api", "").equals(API)).json();
        }
        assertEquals("ReadChatResult", first.getString("mt"), first::toString);
        return page;
    }

    private static AppClient session(ServerProcess server, String user) {
        AppClient client = AppClient.user(server, user, ServerProcess.DEMO_PASSWORD);
        assertEquals("SessionResult", client.request(API, "Session").mt());
        return client;
    }
}
