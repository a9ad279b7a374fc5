package org.carillon.directory;

import java.util.regex.Pattern;

import org.carillon.error.InvalidValue;

/** Identity of a device, called hw by the protocols; unique in the PBX. Commas and blanks would break its lists. */
public record HardwareId(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._\\-+~@:]{1,64}");

    public HardwareId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("hardware id", "must be 1 to 64 letters, digits or . _ - + ~ @ :");
        }
    }

    public static HardwareId of(String value) {
        return new HardwareId(value == null ? null : value.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
