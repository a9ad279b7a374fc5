package org.carillon.apps;

import org.carillon.digest.SessionKey;
import org.carillon.directory.AppView;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/** How an AppLogin at the PBX ended. */
public sealed interface AppLoginOutcome {

    /** An app object: it has the APIs granted to it. */
    record AsApp(AppView app, SessionKey key) implements AppLoginOutcome {
    }

    /**
     * A user: has the user APIs only, limited to the own.
     *
     * @param session the session in which the PBX issued the login; null for a direct login with the user's password
     * @param app     the app through which the user came; null for a direct login
     * @param device  the user's device whose phone app it is; null for any other app
     */
    record AsUser(Guid user, Guid session, AppView app, HardwareId device, SessionKey key) implements AppLoginOutcome {

        public AsUser(Guid user, Guid session, AppView app, SessionKey key) {
            this(user, session, app, null, key);
        }
    }

    /** Refused; why is in the log alone. */
    record Refused() implements AppLoginOutcome {
    }
}
