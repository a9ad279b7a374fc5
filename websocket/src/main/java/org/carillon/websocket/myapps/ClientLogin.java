package org.carillon.websocket.myapps;

import org.carillon.directory.Guid;
import org.carillon.presence.Presences.Attachment;

/**
 * A client that is logged in, with all that ends when it is so no more: subscriptions, presence. Touched in the turn of
 * its connection only, but for {@link #isLongUnnoted}.
 */
final class ClientLogin implements ClientState {

    private final Guid user;
    private final Guid session;
    private final Watches watches;
    private final DialogWatches dialogs = new DialogWatches();
    private Attachment presence;
    private boolean apps;
    private int seenApps;
    private volatile long noted = System.nanoTime();

    /** @param client gets the presences that it subscribed to */
    ClientLogin(Guid user, Guid session, Watches.Teller client) {
        this.user = user;
        this.session = session;
        this.watches = new Watches(client);
    }

    Guid user() {
        return user;
    }

    Guid session() {
        return session;
    }

    Watches watches() {
        return watches;
    }

    DialogWatches dialogs() {
        return dialogs;
    }

    void attach(Attachment attachment) {
        presence = attachment;
    }

    void setInactive(boolean inactive) {
        if (presence != null) {
            presence.setInactive(inactive);
        }
    }

    /** Subscribes to the list of apps; false if that was done before. */
    boolean subscribeApps() {
        boolean first = !apps;
        apps = true;
        return first;
    }

    boolean wantsApps() {
        return apps;
    }

    /** Notes which list was sent; false if it is the one sent before. */
    boolean isNewList(int fingerprint) {
        boolean fresh = seenApps != fingerprint;
        seenApps = fingerprint;
        return fresh;
    }

    /** Whether the use of the session was noted longer ago than that; then it counts as noted now. */
    boolean isLongUnnoted(long nanos, long now) {
        if (now - noted < nanos) {
            return false;
        }
        noted = now;
        return true;
    }

    void end() {
        watches.clear();
        dialogs.clear();
        if (presence != null) {
            presence.close();
        }
    }
}
