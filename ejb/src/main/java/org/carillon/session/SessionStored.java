package org.carillon.session;

/** Fired inside the transaction that writes a session; {@link SessionCache} turns it into {@link SessionChanged}. */
record SessionStored(SessionChanged.Kind kind, SessionRecord session) {
}
