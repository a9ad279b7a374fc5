package org.carillon.websocket.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;

import org.carillon.error.InvalidValue;

/**
 * A received message with tolerant access to its members: an absent text, {@code null} and the empty text are the same
 * (appwebsocket.md section 2); a member of the wrong type counts as absent unless it is asked for as a required one.
 */
public final class Message {

    private final String frame;
    private final JsonObject json;

    private Message(String frame, JsonObject json) {
        this.frame = frame;
        this.json = json;
    }

    /** @throws MalformedJson unless the frame is one JSON object within the bounds */
    public static Message parse(String frame) {
        return new Message(frame, JsonText.parse(frame));
    }

    /** The whole of it. */
    public JsonObject json() {
        return json;
    }

    public String mt() {
        return text("mt");
    }

    /** Name of the API, empty for the base protocol. */
    public String api() {
        return text("api");
    }

    /** What the sender finds its answer by, as it came. */
    public Optional<JsonValue> src() {
        return value("src").filter(v -> v.getValueType() == ValueType.NUMBER
                || v.getValueType() == ValueType.STRING && !((JsonString) v).getString().isEmpty());
    }

    public boolean has(String name) {
        return value(name).isPresent();
    }

    /** Whether the member is a text, be it empty. */
    public boolean hasText(String name) {
        return json.get(name) instanceof JsonString;
    }

    public String text(String name) {
        return text(json.get(name));
    }

    /** The text of a value; empty where it is none. */
    public static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : "";
    }

    /** Like {@link #text}, and takes a number for the text of its digits: older peers send challenges so. */
    public String textOrNumber(String name) {
        return value(name).filter(v -> v.getValueType() == ValueType.NUMBER).map(JsonValue::toString).orElseGet(() -> text(name));
    }

    /** @throws InvalidValue if it is empty, no text, or longer than allowed */
    public String required(String name, int max) {
        String text = bounded(name, max);
        if (text.isEmpty()) {
            throw new InvalidValue(name, "is missing");
        }
        return text;
    }

    /** @throws InvalidValue if it is longer than allowed */
    public String bounded(String name, int max) {
        String text = text(name);
        if (text.length() > max) {
            throw new InvalidValue(name, "must not be longer than " + max + " characters");
        }
        return text;
    }

    public boolean flag(String name) {
        return json.get(name) == JsonValue.TRUE;
    }

    /** @throws InvalidValue unless it is true or false */
    public boolean requiredFlag(String name) {
        if (json.get(name) != JsonValue.TRUE && json.get(name) != JsonValue.FALSE) {
            throw new InvalidValue(name, "must be true or false");
        }
        return flag(name);
    }

    /** The texts of an array; anything else in it is passed over. */
    public List<String> texts(String name) {
        return texts(json.get(name));
    }

    /** The texts of a value that is an array; none where it is something else. */
    public static List<String> texts(JsonValue value) {
        return value instanceof JsonArray array
                ? array.stream().filter(JsonString.class::isInstance).map(v -> ((JsonString) v).getString()).toList() : List.of();
    }

    /** The member, or the empty object where it is none. */
    public JsonObject object(String name) {
        return json.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** @throws InvalidValue unless the member is an object */
    public Message requiredObject(String name) {
        if (json.get(name) instanceof JsonObject object) {
            return new Message(frame, object);
        }
        throw new InvalidValue(name, "must be an object");
    }

    /** All members. */
    public Members members() {
        return new Members(json);
    }

    /**
     * The texts that the sender of an object may have made a digest of: as it stands in the frame, and written
     * canonically. Empty where there is no such object.
     */
    public List<String> readings(String name) {
        if (!(json.get(name) instanceof JsonObject object)) {
            return List.of();
        }
        Set<String> readings = new LinkedHashSet<>();
        RawMember.of(frame, name).ifPresent(readings::add);
        readings.add(JsonText.write(object));
        return List.copyOf(readings);
    }

    private Optional<JsonValue> value(String name) {
        return Optional.ofNullable(json.get(name)).filter(v -> v.getValueType() != ValueType.NULL);
    }

    @Override
    public String toString() {
        return "message " + mt();
    }
}
