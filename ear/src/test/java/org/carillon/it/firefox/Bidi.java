package org.carillon.it.firefox;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;

/** One connection to a browser: commands with their answers, and events between them. */
final class Bidi implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final BiConsumer<String, JsonObject> events;
    private final WebSocket socket;

    /** @param events told the name and the parameters of each, on a thread of the connection */
    Bidi(URI uri, BiConsumer<String, JsonObject> events) {
        this.events = events;
        this.socket = await(HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(uri, new Receiver()), uri.toString());
    }

    private final class Receiver implements WebSocket.Listener {

        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                try (JsonReader reader = Json.createReader(new StringReader(parts.toString()))) {
                    heard(reader.readObject());
                }
                parts.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
            lost(new IllegalStateException("the browser closed the connection: " + status));
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            lost(error);
        }
    }

    private void heard(JsonObject message) {
        if (message.getString("type", "").equals("event")) {
            events.accept(message.getString("method"), message.getJsonObject("params"));
            return;
        }
        CompletableFuture<JsonObject> answer = message.containsKey("id") && !message.isNull("id") ? asked.remove(message.getInt("id")) : null;
        if (answer != null && message.getString("type").equals("success")) {
            answer.complete(message.getJsonObject("result"));
        } else if (answer != null) {
            answer.completeExceptionally(new IllegalStateException(message.getString("error") + ": " + message.getString("message")));
        }
    }

    private void lost(Throwable why) {
        asked.values().forEach(answer -> answer.completeExceptionally(why));
    }

    /** @return the result; fails where the browser says no */
    JsonObject ask(String method, JsonObjectBuilder parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.sendText(Json.createObjectBuilder().add("id", id).add("method", method).add("params", parameters).build().toString(), true);
        return await(answer, method);
    }

    private static <T> T await(CompletableFuture<T> answer, String what) {
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(what + ": " + e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException(what + " has no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
