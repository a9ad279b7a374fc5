package org.carillon.presence;

import org.carillon.directory.AppView;
import org.carillon.directory.UserView;

/**
 * Whose presence is watched, as watchers are told.
 *
 * @param number empty where there is none
 * @param email  empty where there is none
 */
public record PresenceTarget(String sip, String number, String title, String email) {

    static PresenceTarget of(UserView user) {
        return new PresenceTarget(user.name().value(), user.number(), user.title(), user.email());
    }

    public static PresenceTarget of(AppView app) {
        return new PresenceTarget(app.name().value(), "", app.title(), "");
    }
}
