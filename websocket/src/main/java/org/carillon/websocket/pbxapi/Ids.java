package org.carillon.websocket.pbxapi;

import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.Message;

/** Numbers by which requests name things; as number or as text. */
final class Ids {

    private Ids() {
    }

    /** @throws InvalidValue if there is none */
    static long required(Message message, String name) {
        long id = optional(message, name);
        if (id == 0) {
            throw new InvalidValue(name, "is missing");
        }
        return id;
    }

    /** 0 where there is none. */
    static long optional(Message message, String name) {
        String digits = message.textOrNumber(name);
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new InvalidValue(name, "must be a whole number");
        }
    }
}
