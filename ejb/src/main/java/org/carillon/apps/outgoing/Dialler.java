package org.carillon.apps.outgoing;

import org.carillon.directory.AppView;

/** Connects to the services of apps; the wire gives it, since this room knows no sockets. */
public interface Dialler {

    /**
     * Begins to connect and to log in, and returns at once.
     *
     * @param app with an absolute address and a password
     */
    Line dial(AppView app, Listener listener);

    /** One attempt and the connection that comes of it. */
    interface Line {

        /** Ends it without another word to the listener, as far as that can be prevented. */
        void hangUp();

        /** What has not been answered yet; asked when it takes too long. */
        LinkFault overdue();
    }

    /** Told about one line, on any thread, in this order: at most once that it is up, at most once that it ended. */
    interface Listener {

        /** @param domain of the service's instance, as it says; may be empty */
        void loggedIn(String domain);

        void ended(LinkFault fault);
    }
}
