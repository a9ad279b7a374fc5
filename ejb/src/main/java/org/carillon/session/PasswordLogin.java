package org.carillon.session;

import org.carillon.directory.UserView;

/** How a login with the clear password ended. */
public sealed interface PasswordLogin {

    /** Logged in; the session lasts until it is ended, here or from the user's list of sessions. */
    record Granted(UserView user, SessionView session) implements PasswordLogin {
    }

    /** The password was right; the session waits, its code is to be shown. */
    record Waiting(UserView user, SessionView session) implements PasswordLogin {
    }

    /** Refused. */
    record Refused() implements PasswordLogin {
    }
}
