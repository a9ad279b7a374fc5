package org.carillon.websocket.rcc;

import java.util.List;
import java.util.Optional;

import jakarta.json.JsonObject;

import org.carillon.call.signal.Cause;
import org.carillon.websocket.json.JsonText;

/**
 * What a signal means to those who watch (rcc.md section 4).
 *
 * @param state in its place, or -1 for that of the call
 * @param more  connectors for {@code no} beside those of the call
 * @param info  or empty
 * @param dtmf  digits received, or empty
 */
record Notice(String msg, int state, List<JsonObject> more, Optional<JsonObject> info, String dtmf) {

    static final int OF_CALL = -1;
    private static final String UPDATE = "update";
    private static final int TO_USER = 128;

    static Notice of(String msg) {
        return new Notice(msg, OF_CALL, List.of(), Optional.empty(), "");
    }

    static Notice update(JsonObject... more) {
        return new Notice(UPDATE, OF_CALL, List.of(more), Optional.empty(), "");
    }

    static Notice digits(String digits) {
        return new Notice(UPDATE, OF_CALL, List.of(), Optional.empty(), digits);
    }

    /** A change, not something that was said. */
    boolean isUpdate() {
        return msg.equals(UPDATE) && dtmf.isEmpty() && more.isEmpty();
    }

    static Notice data(String msg, String text) {
        return new Notice(msg, OF_CALL, List.of(), Optional.of(JsonText.object().add("type", "uui").add("vals", text).build()), "");
    }

    /** @param base state number without direction */
    static Notice over(String msg, int base, boolean toUser, Cause cause, List<JsonObject> more) {
        return new Notice(msg, base | (toUser ? TO_USER : 0), more, Optional.of(cause(cause)), "");
    }

    static JsonObject cause(Cause cause) {
        return JsonText.object().add("type", "cause").add("vali", cause.number()).add("vals", CauseText.of(cause)).build();
    }
}
