package org.carillon.directory;

import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

import org.carillon.error.InvalidValue;

/** Identity of a PBX object; on the wire 32 lower-case hex digits without dashes (pbx-apis.md section 1). */
public record Guid(UUID value) implements Comparable<Guid> {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{32}");

    public Guid {
        if (value == null) {
            throw new InvalidValue("guid", "is missing");
        }
    }

    public static Guid of(UUID value) {
        return new Guid(value);
    }

    /** @throws InvalidValue unless the text is 32 hex digits */
    public static Guid parse(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new InvalidValue("guid", "must be 32 hex digits");
        }
        return new Guid(new UUID(HexFormat.fromHexDigitsToLong(text, 0, 16), HexFormat.fromHexDigitsToLong(text, 16, 32)));
    }

    public static Guid random() {
        return new Guid(UUID.randomUUID());
    }

    @Override
    public int compareTo(Guid other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(value.getMostSignificantBits()) + hex.toHexDigits(value.getLeastSignificantBits());
    }
}
