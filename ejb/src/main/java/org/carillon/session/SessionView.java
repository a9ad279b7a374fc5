package org.carillon.session;

import java.time.Instant;

import org.carillon.directory.Guid;

/**
 * A session as its owner sees it.
 *
 * @param id   public identity; not the name that the session logs in with
 * @param code the number to compare while the session waits for its authorisation, else null
 */
public record SessionView(Guid id, Guid owner, String userAgent, Instant createdAt, Instant usedAt, Integer code) {

    public boolean needsAuthorization() {
        return code != null;
    }

    SessionView usedAt(Instant instant) {
        return new SessionView(id, owner, userAgent, createdAt, instant, code);
    }
}
