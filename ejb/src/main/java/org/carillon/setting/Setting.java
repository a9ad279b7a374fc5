package org.carillon.setting;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.carillon.directory.Text;
import org.carillon.error.InvalidValue;

/**
 * A typed setting: key, kind, default, bounds and one line of meaning. Constants of this type are collected in
 * {@link SettingCatalogue}; the console is built from them. A secret setting is stored encrypted and never shown.
 *
 * @param key     stable name, topic first: {@code session.expiry-days}
 * @param topic   heading under which the console shows it
 * @param kind    how it is edited
 * @param initial value where nothing is stored
 * @param meaning one line, also the description in the console
 * @param bounds  in words, empty where there are none
 */
public record Setting<T>(String key, String topic, Kind kind, T initial, String meaning, String bounds,
                         Function<String, T> parser, Consumer<T> check) {

    /** How a value is edited and stored. */
    public enum Kind { WHOLE_NUMBER, SWITCH, TEXT, SECRET }

    public Setting {
        Objects.requireNonNull(key);
        Objects.requireNonNull(initial);
    }

    public static Setting<Integer> number(String key, int initial, int min, int max, String meaning) {
        return new Setting<>(key, topicOf(key), Kind.WHOLE_NUMBER, initial, meaning, min + " to " + max, text -> {
            try {
                return Integer.valueOf(text.strip());
            } catch (NumberFormatException e) {
                throw new InvalidValue(key, "must be a whole number");
            }
        }, value -> {
            if (value < min || value > max) {
                throw new InvalidValue(key, "must be from " + min + " to " + max);
            }
        });
    }

    public static Setting<Boolean> flag(String key, boolean initial, String meaning) {
        return new Setting<>(key, topicOf(key), Kind.SWITCH, initial, meaning, "", text -> switch (text.strip()) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new InvalidValue(key, "must be true or false");
        }, value -> { });
    }

    public static Setting<String> text(String key, String initial, int maxLength, String meaning) {
        return new Setting<>(key, topicOf(key), Kind.TEXT, initial, meaning, "up to " + maxLength + " characters",
                text -> Text.optional(key, text, maxLength), value -> { });
    }

    public static Setting<String> secret(String key, String meaning) {
        return new Setting<>(key, topicOf(key), Kind.SECRET, "", meaning, "",
                text -> Text.optional(key, text, 256), value -> { });
    }

    /** @throws InvalidValue unless the text has the form and keeps the bounds */
    public T parse(String text) {
        T value = parser.apply(text == null ? "" : text);
        check.accept(value);
        return value;
    }

    private static String topicOf(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
