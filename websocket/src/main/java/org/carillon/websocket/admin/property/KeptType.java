package org.carillon.websocket.admin.property;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;

import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.Members;

/** How a plain value that the directory keeps as a text looks on the wire. An empty text stands for no own value. */
enum KeptType {

    TEXT {
        @Override
        String read(Members properties, String name) {
            return properties.scalar(name);
        }

        @Override
        JsonValue write(String kept) {
            return JsonTexts.text(kept);
        }
    },

    SECONDS {
        @Override
        String read(Members properties, String name) {
            int seconds = properties.number(name, 0);
            if (seconds > MAX_SECONDS) {
                throw new InvalidValue(name, "must not be more than " + MAX_SECONDS);
            }
            return seconds < 0 ? "" : Integer.toString(seconds);
        }

        @Override
        JsonValue write(String kept) {
            return NUMBER.matcher(kept).matches() ? JsonTexts.parse(kept) : JsonTexts.text(kept);
        }
    },

    FLAG {
        @Override
        String read(Members properties, String name) {
            return Flags.read(properties, name).map(Object::toString).orElse("");
        }

        @Override
        JsonValue write(String kept) {
            return kept.equals("true") ? JsonValue.TRUE : JsonValue.FALSE;
        }

        @Override
        Optional<String> withoutTemplate() {
            return Optional.of("false");
        }
    },

    /** Booleans and numbers as they are, texts too unless they look like one of these: then quoted. A negative number deletes. */
    ANY {
        @Override
        String read(Members properties, String name) {
            JsonValue value = properties.json().get(name);
            if (value instanceof JsonString string) {
                String text = string.getString();
                return isPlain(text) ? text : value.toString();
            }
            if (value instanceof JsonNumber number) {
                return number.bigDecimalValue().signum() < 0 ? "" : value.toString();
            }
            if (value.getValueType() == ValueType.TRUE || value.getValueType() == ValueType.FALSE) {
                return value.toString();
            }
            throw new InvalidValue(name, "must be a text, a number, true or false");
        }

        @Override
        JsonValue write(String kept) {
            return isPlain(kept) ? JsonTexts.text(kept) : JsonTexts.parse(kept);
        }
    },

    /** Structures that nobody here understands; an empty one removes what is kept. */
    JSON {
        @Override
        String read(Members properties, String name) {
            JsonValue value = properties.json().get(name);
            boolean empty = value.getValueType() == ValueType.OBJECT ? value.asJsonObject().isEmpty()
                    : value.getValueType() == ValueType.ARRAY && value.asJsonArray().isEmpty();
            return empty ? "" : value.toString();
        }

        @Override
        JsonValue write(String kept) {
            return JsonTexts.parse(kept);
        }
    };

    private static final int MAX_SECONDS = 900;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern AMBIGUOUS = Pattern.compile("true|false|-?[0-9].*|\".*|\\s.*|.*\\s", Pattern.DOTALL);

    /** @throws InvalidValue if a value is of another type */
    abstract String read(Members properties, String name);

    abstract JsonValue write(String kept);

    /** The value that an object has where neither it nor a template has one; empty if there is none. */
    Optional<String> withoutTemplate() {
        return Optional.empty();
    }

    private static boolean isPlain(String text) {
        return !AMBIGUOUS.matcher(text).matches();
    }
}
