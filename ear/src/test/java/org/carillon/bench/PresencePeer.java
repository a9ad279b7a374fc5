package org.carillon.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A server whose presence is measured, with the users of all crowds. */
interface PresencePeer extends AutoCloseable {

    String name();

    /**
     * Connects a user, logs in and asks for the presence of the favourites.
     *
     * @param tally where what the user is told is counted at the moment
     */
    CompletableFuture<PresenceUser> enter(Crowd crowd, int user, Supplier<Tally> tally);

    /** All processes that serve, database included. */
    List<Long> processes();

    @Override
    void close();

    /** One user who is there. */
    interface PresenceUser {

        /** Says something of the user, with the nanosecond of now. */
        void change();

        void leave();
    }
}
