package org.carillon.websocket.rcc;

import java.util.function.Consumer;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.websocket.json.JsonText;

/** The result of one request; exactly one of its methods is called once. */
final class Answer {

    private static final int NONE = 0;
    private final String mt;
    private final String handle;
    private final Consumer<JsonObject> sent;
    private boolean given;

    /**
     * @param mt     of the request
     * @param handle name of the handle that the result carries, or empty
     */
    Answer(String mt, String handle, Consumer<JsonObject> sent) {
        this.mt = mt;
        this.handle = handle;
        this.sent = sent;
    }

    /** It comes when it is known; others need not wait for it. */
    void later() {
        given = true;
        sent.accept(null);
    }

    void done() {
        give(result());
    }

    void done(int number) {
        give(result().add(handle, number));
    }

    /** @param more members of the result, after the handle */
    void done(int number, JsonObject more) {
        JsonObjectBuilder result = result().add(handle, number);
        more.forEach(result::add);
        give(result);
    }

    /** A failure has handle 0, since clients look at nothing else. */
    void refused(RccError error) {
        JsonObjectBuilder result = result();
        if (!handle.isEmpty()) {
            result.add(handle, NONE);
        }
        give(result.add("error", error.word()));
    }

    void give(JsonObjectBuilder result) {
        if (!given) {
            given = true;
            sent.accept(result.build());
        }
    }

    JsonObjectBuilder result() {
        return JsonText.message(mt + "Result");
    }
}
