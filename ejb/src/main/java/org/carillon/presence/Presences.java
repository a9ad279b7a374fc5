package org.carillon.presence;

import java.util.List;
import java.util.function.Consumer;

import org.carillon.directory.Guid;

/**
 * Presence of the users. Listeners are called on another thread, for one user's presence in order and never at the same
 * time; they must not wait.
 */
public interface Presences {

    /**
     * A client of the user is there. The listener gets the user's own presence at once and after every change, until
     * the attachment is closed.
     */
    Attachment attach(Guid user, Consumer<List<PresenceItem>> listener);

    /**
     * Sets what the user says of himself: stored first, then announced.
     *
     * @throws org.carillon.error.InvalidValue for an unusable activity or note
     */
    void setOwn(Guid user, String activity, String note);

    /**
     * Watches another user's presence. The listener gets a first view at once, and a new one whenever what the watcher
     * may see changes, be it by the presence or by the rules.
     */
    Watch watch(Guid watcher, Guid target, Consumer<PresenceView> listener);

    /** How many users have at least one client. */
    int onlineUsers();

    boolean isOnline(Guid user);

    /** One client of a user. */
    interface Attachment extends AutoCloseable {

        void setInactive(boolean inactive);

        @Override
        void close();
    }

    /** One subscription. */
    interface Watch extends AutoCloseable {

        @Override
        void close();
    }
}
