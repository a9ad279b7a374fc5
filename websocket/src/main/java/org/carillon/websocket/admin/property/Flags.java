package org.carillon.websocket.admin.property;

import java.util.Optional;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;

import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.Members;

/** Booleans as UpdateObject has them: true, false, or a number, which deletes the object's own value (section 6.2). */
final class Flags {

    private Flags() {
    }

    /**
     * The value of a property that is there; empty to delete the own one.
     *
     * @throws InvalidValue if it is neither a boolean nor a number
     */
    static Optional<Boolean> read(Members properties, String name) {
        JsonValue value = properties.json().get(name);
        if (value instanceof JsonNumber) {
            return Optional.empty();
        }
        boolean known = value == JsonValue.TRUE || value == JsonValue.FALSE || properties.text(name).matches("true|false");
        if (!known) {
            throw new InvalidValue(name, "must be true or false, or a number to delete it");
        }
        return Optional.of(properties.flag(name));
    }

    /** For flags that no template gives: deleted is the same as false. */
    static boolean own(Members properties, String name) {
        return read(properties, name).orElse(false);
    }
}
