package org.carillon.call;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;

import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Signal;
import org.carillon.presence.PresenceItem;

/**
 * How many things of an app one user has not seen, told to all who ask for it (signaling.md section 6.14). Lives from the first who asks to the
 * last; only ever touched by the lane of the user.
 */
final class CountBadge {

    private static final String CONTACT = "app:";
    private static final String NOTE = "#badge:";
    private final IntSupplier number;
    private final Set<Leg> watchers = new HashSet<>();
    private int told;

    CountBadge(IntSupplier number) {
        this.number = number;
    }

    boolean isIdle() {
        return watchers.isEmpty();
    }

    void ask(Leg watcher) {
        changed();
        watchers.add(watcher);
        watcher.signal(new Signal.Conn(Media.NONE, List.of(), ""));
        watcher.signal(line());
    }

    void leave(Leg watcher) {
        watchers.remove(watcher);
    }

    /** There may be another number. */
    void changed() {
        int now = number.getAsInt();
        if (now != told) {
            told = now;
            watchers.forEach(watcher -> watcher.signal(line()));
        }
    }

    private Signal line() {
        return Signal.Facilities.of(new Facility.PresenceNotify(new PresenceItem(CONTACT, true, "", NOTE + told)));
    }
}
