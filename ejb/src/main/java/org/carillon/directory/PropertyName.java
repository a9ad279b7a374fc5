package org.carillon.directory;

import java.util.regex.Pattern;

import org.carillon.error.InvalidValue;

/**
 * Name of a plain value of an object, as the PBX APIs spell it: {@code busy-out}, {@code messages}, {@code filter}. Many are
 * only kept and given back; those with a meaning are read by the topic they belong to (pbx-apis.md section 6.2).
 */
public record PropertyName(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    public PropertyName {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("property", "must be 1 to 32 lower-case letters, digits or -");
        }
    }

    public static PropertyName of(String value) {
        return new PropertyName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
