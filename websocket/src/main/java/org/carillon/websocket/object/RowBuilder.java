package org.carillon.websocket.object;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.carillon.directory.Condition;
import org.carillon.directory.Destination;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Members;

/** Writes a row member by member and leaves out what says nothing. */
final class RowBuilder {

    private static final String CONDITION = "bool";
    private static final String NEGATED = "bool-not";
    private static final String NUMBER = "e164";
    private static final String NAME = "h323";
    private final JsonObjectBuilder json = JsonText.object();

    RowBuilder text(String name, String value) {
        if (!value.isEmpty()) {
            json.add(name, value);
        }
        return this;
    }

    RowBuilder flag(String name, boolean value) {
        if (value) {
            json.add(name, true);
        }
        return this;
    }

    /** Leaves out null, not 0. */
    RowBuilder number(String name, Integer value) {
        if (value != null) {
            json.add(name, value);
        }
        return this;
    }

    RowBuilder positive(String name, int value) {
        return number(name, value == 0 ? null : Integer.valueOf(value));
    }

    RowBuilder value(String name, JsonValue value) {
        json.add(name, value);
        return this;
    }

    RowBuilder condition(Condition condition) {
        return text(CONDITION, condition.name()).flag(NEGATED, condition.negated());
    }

    RowBuilder destination(Destination destination) {
        return text(NUMBER, destination.number()).text(NAME, destination.name());
    }

    JsonObject build() {
        return json.build();
    }

    /* Negated counts if it is there and neither false nor "false" (pbx-apis.md section 6.2). */
    static Condition condition(Members row) {
        boolean negated = row.has(NEGATED) && row.json().get(NEGATED) != JsonValue.FALSE && !row.text(NEGATED).equals("false");
        return new Condition(row.text(CONDITION), negated);
    }

    static Destination destination(Members row) {
        return new Destination(row.text(NUMBER), row.text(NAME));
    }
}
