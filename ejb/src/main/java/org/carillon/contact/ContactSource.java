package org.carillon.contact;

import java.util.Locale;

/** Where somebody was found; in the order in which they are asked who has a number. */
public enum ContactSource {
    USER, PERSONAL, SHARED, DIRECTORY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
