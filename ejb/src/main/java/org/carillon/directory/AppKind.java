package org.carillon.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an app object stands for: an ordinary app, the manager of an App Platform, the store of chats, or a push service
 * (pbx-apis.md section 7). All have an address and a password, and the PBX may connect to all.
 */
public enum AppKind {
    APP, AP, MESSAGES, PUSH;

    /** The word for it in protocols and storage. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AppKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
