package org.carillon.websocket.rcc;

import org.carillon.call.control.Outcome.Why;
import org.carillon.error.CarillonException;

/** The words of the protocol for what cannot be done (rcc.md section 1). */
enum RccError {
    UNKNOWN_USER("unknown user"),
    NOT_ALLOWED("not allowed"),
    UNKNOWN_CALL("unknown call"),
    WRONG_STATE("wrong state"),
    NOT_SUPPORTED("not supported by device"),
    NOT_INITIALIZED("not initialized");

    private final String word;

    RccError(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static RccError of(Why why) {
        return switch (why) {
            case UNKNOWN_USER -> UNKNOWN_USER;
            case UNKNOWN_CALL -> UNKNOWN_CALL;
            case WRONG_STATE -> WRONG_STATE;
            case NOT_SUPPORTED -> NOT_SUPPORTED;
            case NOT_ALLOWED -> NOT_ALLOWED;
        };
    }

    static RccError of(CarillonException fault) {
        return switch (fault.id()) {
            case NOT_FOUND -> UNKNOWN_USER;
            case INVALID_VALUE -> NOT_SUPPORTED;
            default -> NOT_ALLOWED;
        };
    }
}
