package org.carillon.directory;

import java.util.regex.Pattern;

import org.carillon.error.InvalidValue;

/** Number of an object inside its node, called e164 or num by the protocols; unique within the node. */
public record ExtensionNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9*#]{1,32}");

    public ExtensionNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("number", "must be 1 to 32 digits, * or #");
        }
    }

    public static ExtensionNumber of(String value) {
        return new ExtensionNumber(value == null ? null : value.strip());
    }

    /** Whether {@link #of} would take the text. */
    public static boolean fits(String value) {
        return value != null && FORM.matcher(value.strip()).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
