package org.carillon.websocket.messages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.carillon.error.LimitExceeded;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * The one connection to an app that stores messages, used for all who are logged in. Each request goes out under a src of the
 * relay's own, so that the answers find back; it is forgotten with the result, or lives on with the session for requests
 * that subscribe. Ends with the connection, and tells all sessions.
 */
final class StoreLine implements MessageLine, AppCaller.Relay {

    private static final int MOST_PENDING = 1_000;
    private static final String PREFIX = "pbx-";
    private static final Set<String> ADDED = Set.of("api", "src", "user", "session", "dn");
    private static final Set<String> SUBSCRIPTIONS = Set.of("SetFilter");
    private static final String SESSION = "Session";
    private final Connection connection;
    private final Runnable ending;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, Pending> pending = new ConcurrentHashMap<>();
    private final Set<MessagesSession> sessions = ConcurrentHashMap.newKeySet();

    /** @param src that of the client, empty where it sent none */
    private record Pending(MessagesSession session, String mt, Optional<JsonValue> src) {
    }

    StoreLine(Connection connection, Runnable ending) {
        this.connection = connection;
        this.ending = ending;
    }

    @Override
    public void open(MessagesSession session, JsonObject request) {
        sessions.add(session);
        forward(session, SESSION, request, Optional.empty(), true);
    }

    /** @throws LimitExceeded if too many requests of the session wait for their results */
    @Override
    public Result forward(MessagesSession session, Message request) {
        if (pendingOf(session) >= MOST_PENDING) {
            throw new LimitExceeded("too many requests at once");
        }
        forward(session, request.mt(), request.json(), request.src(), false);
        return Result.NONE;
    }

    private void forward(MessagesSession session, String mt, JsonObject request, Optional<JsonValue> src, boolean withName) {
        String own = PREFIX + numbers.incrementAndGet();
        pending.put(own, new Pending(session, mt, src));
        JsonObjectBuilder message = JsonText.message(mt).add("src", own).add("user", session.user());
        if (withName) {
            message.add("dn", session.title());
        }
        message.add("session", session.id());
        request.forEach((name, value) -> {
            if (!ADDED.contains(name) && !name.equals("mt")) {
                message.add(name, value);
            }
        });
        connection.send(JsonText.write(message.build()));
    }

    @Override
    public void close(MessagesSession session) {
        sessions.remove(session);
        pending.values().removeIf(request -> request.session() == session);
    }

    private int pendingOf(MessagesSession session) {
        return (int) pending.values().stream().filter(request -> request.session() == session).count();
    }

    @Override
    public boolean take(Message answer) {
        String src = answer.json().get("src") instanceof JsonString text ? text.getString() : "";
        Pending request = answer.api().isEmpty() ? pending.get(src) : null;
        if (request == null) {
            return false;
        }
        if (answer.mt().equals(request.mt() + "Result") && !SUBSCRIPTIONS.contains(request.mt())) {
            pending.remove(src);
        }
        if (!request.mt().equals(SESSION)) {
            request.session().tell(request.src(), answer.json());
        }
        return true;
    }

    @Override
    public void ended() {
        ending.run();
        List.copyOf(sessions).forEach(MessagesSession::lost);
        pending.clear();
    }
}
