package org.carillon.directory;

import java.util.Locale;
import java.util.regex.Pattern;

import org.carillon.error.InvalidValue;

/**
 * Name of a user or app object: the user part of its SIP URI (RFC 3261 section 19.1.1), called h323 or sip by the protocols.
 * Keeps the spelling it was given; two names are equal without regard to case.
 */
public record SipName(String value) {

    public static final int MAX_LENGTH = 64;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._\\-+~!*'()$=]{1," + MAX_LENGTH + "}");

    public SipName {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("name", "must be 1 to " + MAX_LENGTH + " letters, digits or . _ - + ~ ! * ' ( ) $ =");
        }
    }

    public static SipName of(String value) {
        return new SipName(value == null ? null : value.strip());
    }

    /** Whether {@link #of} would take the text. */
    public static boolean fits(String value) {
        return value != null && FORM.matcher(value.strip()).matches();
    }

    /** The form under which the name is looked up. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SipName name && key().equals(name.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
