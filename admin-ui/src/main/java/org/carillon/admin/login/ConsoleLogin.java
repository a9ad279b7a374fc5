package org.carillon.admin.login;

import java.io.Serializable;
import java.time.Instant;

import org.carillon.directory.Guid;

/**
 * A login to the console, kept in the HTTP session. It is good as long as the PBX session that it names exists and its
 * owner is an administrator; while the PBX session waits for its second factor it opens nothing.
 *
 * @param usedAt when a person last did something; pages that update by themselves do not count
 */
record ConsoleLogin(Guid user, Guid session, boolean waiting, Instant usedAt) implements Serializable {

    static final String ATTRIBUTE = ConsoleLogin.class.getName();

    ConsoleLogin used(Instant instant) {
        return new ConsoleLogin(user, session, waiting, instant);
    }

    ConsoleLogin confirmed(Instant instant) {
        return new ConsoleLogin(user, session, false, instant);
    }
}
