package org.carillon.session;

/** Announced after a session was committed: in order for the sessions of one user. */
public record SessionChanged(Kind kind, SessionView session) {

    /** What happened to the session. */
    public enum Kind {
        ADDED, UPDATED, DELETED
    }
}
