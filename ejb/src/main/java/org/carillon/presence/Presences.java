package org.carillon.presence;

import java.util.List;
import java.util.Optional;
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
     * Sets one contact of a user's presence, which then stands first: stored first, then announced.
     *
     * @throws org.carillon.error.InvalidValue for a contact that the PBX keeps itself, or an unusable contact, activity or note
     */
    void set(Guid user, PresenceItem item);

    /**
     * Shows one contact of a user's presence, or shows it no more, without storing it: for what follows from something else, as
     * {@code calendar:} from a calendar. It stands first, as if it had been set, and gives way to what is set for the same contact.
     *
     * @param contact of the item
     * @param item    empty to show it no more
     * @throws org.carillon.error.InvalidValue for a contact that the PBX keeps itself, or an unusable contact, activity or note
     */
    void show(Guid user, String contact, Optional<PresenceItem> item);

    /** A phone of the user is there, which opens {@code tel:}, until that is closed. */
    Call phone(Guid user);

    /** The user is in a call until that is closed; seen by those with the right (pbx-apis.md section 9). */
    Call onThePhone(Guid user);

    /** What is stored of a user's presence, newest first; without what follows from connections. */
    List<PresenceItem> stored(Guid user);

    /**
     * Replaces all that is stored of a user's presence; stored when it returns, and announced soon after. What the PBX itself
     * keeps cannot be set and is passed over.
     *
     * @param items newest first
     * @throws org.carillon.error.InvalidValue for an unusable contact, activity or note
     */
    void replace(Guid user, List<PresenceItem> items);

    /**
     * Watches a user's presence, as a user or as an app object. The listener gets a first view at once, and a new one whenever what the watcher
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

    /** Something that goes on for a user: a call, or a phone that is there. */
    interface Call extends AutoCloseable {

        @Override
        void close();
    }

    /** One subscription. */
    interface Watch extends AutoCloseable {

        @Override
        void close();
    }
}
