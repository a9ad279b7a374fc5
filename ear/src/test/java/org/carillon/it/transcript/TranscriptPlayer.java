package org.carillon.it.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.carillon.it.client.WireClient;

/** Holds the conversation of a transcript with a server, over real sockets. One for each transcript. */
public final class TranscriptPlayer implements AutoCloseable {

    private final URI base;
    private final HttpClient http;
    private final Values values;
    private final BiConsumer<String, String> console;
    private final Map<String, WireClient> connections = new HashMap<>();

    /**
     * @param base    ws or wss URI of the server without a path
     * @param given   values that transcripts may use, such as passwords
     * @param console changes a setting, given its key and its value as text
     */
    public TranscriptPlayer(URI base, HttpClient http, Map<String, String> given, BiConsumer<String, String> console) {
        this.base = base;
        this.http = http;
        this.values = new Values(given);
        this.console = console;
    }

    public void play(Transcript transcript) {
        for (Transcript.Line line : transcript.lines()) {
            try {
                play(line);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(transcript.name() + " line " + line.number() + ": " + line.keyword() + " " + line.text() + "\n" + e.getMessage(), e);
            }
        }
    }

    private void play(Transcript.Line line) {
        switch (line.keyword()) {
            case "open" -> connections.put(line.connection(), new WireClient(base.resolve(values.fill(line.text())), http));
            case "C" -> connection(line).sendText(values.fill(line.text()));
            case "S" -> {
                String said = connection(line).await("message", frame -> true).text();
                assertTrue(values.match(line.text(), said), () -> "but the server said " + said);
            }
            case "S*" -> skipTo(connection(line), line.text());
            case "silence" -> silence(connection(line));
            case "closed" -> assertEquals(Integer.parseInt(line.text()), connection(line).awaitClose());
            case "let" -> values.compute(line.text());
            case "check" -> assertEquals(side(line, 1), side(line, 0));
            case "differ" -> assertNotEquals(side(line, 1), side(line, 0));
            case "set" -> console.accept(side(line, 0), side(line, 1));
            default -> throw new IllegalArgumentException(line.keyword());
        }
    }

    private void skipTo(WireClient client, String expected) {
        List<String> skipped = new ArrayList<>();
        String said = client.await("message", frame -> true).text();
        while (!values.match(expected, said)) {
            skipped.add(said);
            said = client.await("such message; so far came " + skipped, frame -> true).text();
        }
    }

    /* Messages are dealt with in order, so the answer to a KeepAlive shows that nothing came before it. */
    private static void silence(WireClient client) {
        client.send("KeepAlive");
        assertEquals("{\"mt\":\"KeepAlive\"}", client.await("message", frame -> true).text());
    }

    private String side(Transcript.Line line, int number) {
        return values.fill(line.text().split("\\s*=\\s*", 2)[number]);
    }

    private WireClient connection(Transcript.Line line) {
        return connections.get(line.connection());
    }

    @Override
    public void close() {
        connections.values().forEach(WireClient::close);
    }
}
