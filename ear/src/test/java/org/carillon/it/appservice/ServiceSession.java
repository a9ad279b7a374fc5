package org.carillon.it.appservice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import jakarta.json.JsonObject;

/** One who connected to an {@link PlainService}: what was said so far, and what the service says to it. */
public final class ServiceSession {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final ServedSocket socket;
    private final List<JsonObject> all = new ArrayList<>();
    private int taken;
    private boolean closed;
    private volatile String challenge;

    ServiceSession(ServedSocket socket) {
        this.socket = socket;
    }

    synchronized void said(JsonObject message) {
        all.add(message);
        notifyAll();
    }

    synchronized void ended() {
        closed = true;
        notifyAll();
    }

    /** The challenge that it was given last. */
    public String challenge() {
        return challenge;
    }

    void challenge(String fresh) {
        challenge = fresh;
    }

    public void send(String message) {
        socket.send(message);
    }

    public ServedSocket socket() {
        return socket;
    }

    /** Every message so far. */
    public synchronized List<JsonObject> received() {
        return List.copyOf(all);
    }

    /** The next message of that type; those before it are passed over. */
    public JsonObject await(String mt) {
        return await("no " + mt, message -> message.getString("mt", "").equals(mt));
    }

    private synchronized JsonObject await(String failure, Predicate<JsonObject> fits) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            while (taken < all.size()) {
                JsonObject message = all.get(taken++);
                if (fits.test(message)) {
                    return message;
                }
            }
            if (closed || !pause(deadline)) {
                throw new AssertionError(failure + (closed ? ", the connection has ended; " : "; ") + all);
            }
        }
    }

    /** Returns when the peer has gone. */
    public synchronized void awaitEnd() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!closed) {
            if (!pause(deadline)) {
                throw new AssertionError("the connection stays open");
            }
        }
    }

    private boolean pause(long deadline) {
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            return false;
        }
        try {
            wait(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
