package org.carillon.directory;

import java.util.Locale;
import java.util.function.IntPredicate;

import org.carillon.error.InvalidValue;

/**
 * The rule for every text that people give: bounded, no control characters, no lone surrogates, no U+2028 and U+2029.
 * The last two and the controls would make two JSON writers disagree and so break digests (appwebsocket.md section 5.1).
 */
public final class Text {

    private static final IntPredicate FORBIDDEN =
            c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c >= 0xD800 && c <= 0xDFFF;

    private Text() {
    }

    /** The text without white space at its ends; null counts as empty. */
    public static String optional(String field, String value, int max) {
        String text = value == null ? "" : value.strip();
        if (text.length() > max) {
            throw new InvalidValue(field, "must not be longer than " + max + " characters");
        }
        if (text.codePoints().anyMatch(FORBIDDEN)) {
            throw new InvalidValue(field, "must not contain control characters");
        }
        return text;
    }

    public static String required(String field, String value, int max) {
        String text = optional(field, value, max);
        if (text.isEmpty()) {
            throw new InvalidValue(field, "is missing");
        }
        return text;
    }

    /** For texts that only describe the sender (a user agent): what does not fit is cut, never refused. */
    public static String lenient(String value, int max) {
        if (value == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder(Math.min(value.length(), max));
        value.codePoints().filter(FORBIDDEN.negate())
                .takeWhile(c -> kept.length() + Character.charCount(c) <= max)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** The pattern of a case-insensitive search for a part, for {@code lower(x) like :part escape '\\'}; what no text can hold is left out. */
    public static String likePart(String filter) {
        String text = filter == null ? "" : lenient(filter, filter.length()).toLowerCase(Locale.ROOT);
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
