package org.carillon.contact;

import java.util.Arrays;
import java.util.Locale;

import org.carillon.error.InvalidValue;

/** What a number reaches. */
public enum NumberKind {
    WORK, MOBILE, HOME, FAX;

    /** @throws InvalidValue for a word that is none of these */
    public static NumberKind of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst()
                .orElseThrow(() -> new InvalidValue("kind of number", "is unknown"));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
