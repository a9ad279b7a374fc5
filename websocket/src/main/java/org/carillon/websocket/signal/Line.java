package org.carillon.websocket.signal;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.carillon.websocket.api.ApiSession;

/**
 * The way to the client of a registration. A registration can be called before its client has the answer that it is there, and must not
 * hear of the call before that answer: what is said until the line is opened, once, waits and goes out then, in order and before all that
 * is said later. That is no longer than the turn of one message, so what waits is not counted. May be used on any thread; nothing is sent
 * under a lock.
 */
final class Line {

    private final Consumer<JsonObject> client;
    private final Queue<JsonObject> waiting = new ArrayDeque<>();
    private volatile boolean open;

    /** @param src of the registration; every signal of it carries that */
    Line(ApiSession session, Optional<JsonValue> src) {
        this(message -> session.send(src, message));
    }

    Line(Consumer<JsonObject> client) {
        this.client = client;
    }

    void send(JsonObject message) {
        if (open || !waits(message)) {
            client.accept(message);
        }
    }

    private synchronized boolean waits(JsonObject message) {
        return !open && waiting.add(message);
    }

    /** The client has its answer. */
    void open() {
        for (List<JsonObject> next = next(); !next.isEmpty(); next = next()) {
            next.forEach(client);
        }
    }

    private synchronized List<JsonObject> next() {
        List<JsonObject> all = List.copyOf(waiting);
        waiting.clear();
        open = all.isEmpty();
        return all;
    }
}
