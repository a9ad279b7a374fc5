package org.carillon.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.presence.PresenceItem.Status;

/** Leaves of a presence what the rights allow, and adds that the user is in a call (pbx-apis.md sections 8 and 9). */
final class PresenceFilter {

    private static final String ON_THE_PHONE = "on-the-phone";
    private static final String DO_NOT_DISTURB = "dnd";

    private PresenceFilter() {
    }

    static PresenceView apply(UserView target, List<PresenceItem> items, Set<Right> rights, boolean inCall) {
        if (rights.isEmpty()) {
            return PresenceView.DOWN;
        }
        boolean online = rights.contains(Right.ONLINE);
        boolean activity = rights.contains(Right.PRESENCE);
        boolean note = rights.contains(Right.NOTE);
        boolean onThePhone = rights.contains(Right.ON_THE_PHONE);
        if (!online && !activity && !note && !onThePhone) {
            return new PresenceView(true, PresenceTarget.of(target), List.of());
        }
        List<PresenceItem> shown = items.stream()
                .map(i -> new PresenceItem(i.contact(), online ? i.status() : Status.UNTOLD, activity ? i.activity() : "", note ? i.note() : ""))
                .toList();
        return new PresenceView(true, PresenceTarget.of(target), inCall && onThePhone ? inCall(shown) : shown);
    }

    /* Who does not want to be disturbed is shown so also during a call. */
    private static List<PresenceItem> inCall(List<PresenceItem> items) {
        List<PresenceItem> moved = new ArrayList<>(items);
        for (PresenceItem item : items) {
            if (item.contact().equals(PresenceItem.TEL) && !item.activity().equals(DO_NOT_DISTURB)) {
                moved.remove(item);
                moved.add(0, new PresenceItem(item.contact(), item.status(), ON_THE_PHONE, item.note()));
            }
        }
        return List.copyOf(moved);
    }
}
