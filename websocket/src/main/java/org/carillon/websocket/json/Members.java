package org.carillon.websocket.json;

import java.util.List;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;

import org.carillon.error.InvalidValue;

/**
 * Tolerant access to the members of an object within a message: what is absent, {@code null} or of another type counts as
 * empty, false or not given (pbx-apis.md section 1). Old peers send flags and numbers as texts.
 */
public record Members(JsonObject json) {

    /** @throws InvalidValue unless the value is an object */
    public static Members of(String field, JsonValue value) {
        if (value instanceof JsonObject object) {
            return new Members(object);
        }
        throw new InvalidValue(field, "must be an object");
    }

    /**
     * The objects of an array.
     *
     * @throws InvalidValue unless the value is an array of objects
     */
    public static List<Members> all(String field, JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.stream().map(row -> of(field, row)).toList();
        }
        throw new InvalidValue(field, "must be an array of objects");
    }

    public boolean has(String name) {
        JsonValue value = json.get(name);
        return value != null && value.getValueType() != ValueType.NULL;
    }

    public String text(String name) {
        return json.get(name) instanceof JsonString string ? string.getString() : "";
    }

    /**
     * The text of a member that is a text or a number; sloppy senders write extension numbers so.
     *
     * @throws InvalidValue if it is there and neither
     */
    public String scalar(String name) {
        JsonValue value = json.get(name);
        if (value instanceof JsonNumber) {
            return value.toString();
        }
        if (has(name) && !(value instanceof JsonString)) {
            throw new InvalidValue(name, "must be a text");
        }
        return text(name);
    }

    public boolean flag(String name) {
        return json.get(name) == JsonValue.TRUE || text(name).equals("true");
    }

    /**
     * The texts of a member that is an array.
     *
     * @throws InvalidValue unless it is an array of different texts
     */
    public List<String> texts(String name) {
        if (json.get(name) instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)
                && array.stream().distinct().count() == array.size()) {
            return array.getValuesAs(JsonString::getString);
        }
        throw new InvalidValue(name, "must be an array of different texts");
    }

    /** The objects of a member that is an array; none if there is no such member. */
    public List<Members> objects(String name) {
        return has(name) ? all(name, json.get(name)) : List.of();
    }

    /** @throws InvalidValue if it is a number but none that fits an int */
    public int number(String name, int absent) {
        Integer number = numberOrNull(name);
        return number == null ? absent : number;
    }

    /** Null if there is none. */
    public Integer numberOrNull(String name) {
        try {
            if (json.get(name) instanceof JsonNumber number) {
                return number.bigDecimalValue().intValueExact();
            }
            return text(name).isEmpty() ? null : Integer.valueOf(text(name));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new InvalidValue(name, "must be a whole number");
        }
    }
}
