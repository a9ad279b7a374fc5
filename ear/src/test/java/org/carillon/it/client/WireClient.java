package org.carillon.it.client;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;

/**
 * One web socket with JSON messages. What arrives waits in the order of its arrival until a test takes it; a test that waits for one
 * message leaves the others for later.
 */
public class WireClient implements AutoCloseable {

    public static final Duration PATIENCE = Duration.ofSeconds(30);
    private final LinkedList<Frame> waiting = new LinkedList<>();
    private final List<Frame> all = new ArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;
    private volatile Throwable fault;

    /**
     * A message as it arrived.
     *
     * @param text the bytes of the wire, for digests over parts of them
     */
    public record Frame(String text, JsonObject json) {

        public String mt() {
            return json.getString("mt", "");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public WireClient(URI uri, HttpClient http) {
        try {
            socket = http.newWebSocketBuilder().connectTimeout(PATIENCE).buildAsync(uri, new Receiver())
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("no connection to " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private final class Receiver implements WebSocket.Listener {

        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                received(parts.toString());
                parts.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
            ended(status);
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            fault = error;
            ended(1006);
        }
    }

    private void received(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            Frame frame = new Frame(text, reader.readObject());
            synchronized (waiting) {
                waiting.add(frame);
                all.add(frame);
                waiting.notifyAll();
            }
        }
    }

    private void ended(int status) {
        closed.complete(status);
        synchronized (waiting) {
            waiting.notifyAll();
        }
    }

    public void send(JsonObjectBuilder message) {
        sendText(message.build().toString());
    }

    /** Sends any text, also one that is no JSON. */
    public void sendText(String text) {
        try {
            socket.sendText(text, true).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("not sent: " + text, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public void send(String mt, Object... namesAndValues) {
        send(message(mt, namesAndValues));
    }

    /** The next message of that type. */
    public Frame await(String mt) {
        return next(mt, frame -> frame.mt().equals(mt), PATIENCE);
    }

    /** The next message of that type that fits; earlier ones that do not fit stay. */
    public Frame await(String mt, Predicate<JsonObject> fits, Duration patience) {
        return next(mt, frame -> frame.mt().equals(mt) && fits.test(frame.json()), patience);
    }

    /** The next message that fits; the text says in a failure what was missing. */
    public Frame await(String what, Predicate<Frame> fits) {
        return next(what, fits, PATIENCE);
    }

    private Frame next(String what, Predicate<Frame> fits, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (waiting) {
            while (true) {
                Optional<Frame> found = take(fits);
                if (found.isPresent()) {
                    return found.get();
                }
                long left = (deadline - System.nanoTime()) / 1_000_000;
                if (left <= 0 || closed.isDone()) {
                    throw new AssertionError("no " + what + (closed.isDone() ? ", the socket was closed with " + closed.join()
                            : " within " + patience) + "; waiting are " + waiting);
                }
                pause(left);
            }
        }
    }

    private void pause(long millis) {
        try {
            waiting.wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Optional<Frame> take(Predicate<Frame> fits) {
        for (Iterator<Frame> frames = waiting.iterator(); frames.hasNext(); ) {
            Frame frame = frames.next();
            if (fits.test(frame)) {
                frames.remove();
                return Optional.of(frame);
            }
        }
        return Optional.empty();
    }

    /** A message of that type that is here already. */
    public Optional<Frame> poll(String mt) {
        synchronized (waiting) {
            return take(frame -> frame.mt().equals(mt));
        }
    }

    /** Takes all that waits; {@link #received} still has it. */
    public void drain() {
        synchronized (waiting) {
            waiting.clear();
        }
    }

    /** Forgets everything that arrived, also what was taken: for those who receive more than memory holds. */
    public void forget() {
        synchronized (waiting) {
            waiting.clear();
            all.clear();
        }
    }

    /** Forgets what was taken; what waits stays. For those who miss nothing, but receive more than memory holds. */
    public void forgetTaken() {
        synchronized (waiting) {
            all.clear();
        }
    }

    /** Everything that arrived on this socket. */
    public List<Frame> received() {
        synchronized (waiting) {
            return List.copyOf(all);
        }
    }

    /** What broke the socket, or null. */
    public Throwable fault() {
        return fault;
    }

    public boolean isOpen() {
        return !closed.isDone();
    }

    /** The code with which the server closes the socket. */
    public int awaitClose() {
        try {
            return closed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("the socket stays open", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Is gone without a word, as when a machine loses its power or its network. */
    public void cut() {
        socket.abort();
    }

    @Override
    public void close() {
        if (isOpen()) {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "");
        }
        socket.abort();
    }

    /** A message with members in the given order; values are texts, numbers, booleans or JSON. */
    public static JsonObjectBuilder message(String mt, Object... namesAndValues) {
        JsonObjectBuilder message = Json.createObjectBuilder().add("mt", mt);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            Object value = namesAndValues[i + 1];
            if (value instanceof jakarta.json.JsonValue json) {
                message.add(name, json);
            } else if (value instanceof JsonObjectBuilder json) {
                message.add(name, json);
            } else if (value instanceof Integer number) {
                message.add(name, number);
            } else if (value instanceof Long number) {
                message.add(name, number);
            } else if (value instanceof Boolean flag) {
                message.add(name, flag);
            } else {
                message.add(name, String.valueOf(value));
            }
        }
        return message;
    }
}
