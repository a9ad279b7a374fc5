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
 * How many messages one user has not read, told to all who ask for it (signaling.md section 6.14). Lives from the first who asks to the
 * last; only ever touched by the lane of the user.
 */
final class ChatBadge {

    private static final String CONTACT = "app:";
    private static final String NOTE = "#badge:";
    private final IntSupplier unread;
    private final Set<Leg> watchers = new HashSet<>();
    private int told;

    ChatBadge(IntSupplier unread) {
        this.unread = unread;
    }

    boolean isIdle() {
        return watchers.isEmpty();
    }

    void ask(Leg watcher) {
        changed();
        watchers.add(watcher);
        watcher.signal(new Signal.Conn(Media.NONE, List.of(), ""));
        watcher.signal(number());
    }

    void leave(Leg watcher) {
        watchers.remove(watcher);
    }

    /** Something was written, read or taken away. */
    void changed() {
        int now = unread.getAsInt();
        if (now != told) {
            told = now;
            watchers.forEach(watcher -> watcher.signal(number()));
        }
    }

    private Signal number() {
        return Signal.Facilities.of(new Facility.PresenceNotify(new PresenceItem(CONTACT, true, "", NOTE + told)));
    }
}
