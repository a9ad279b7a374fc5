package org.carillon.presence;

import java.util.List;
import java.util.Set;

import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule.Right;

/** Leaves of a presence what the rights allow (pbx-apis.md section 8, filtering of a presence list). */
final class PresenceFilter {

    private PresenceFilter() {
    }

    static PresenceView apply(UserView target, List<PresenceItem> items, Set<Right> rights) {
        if (rights.isEmpty()) {
            return PresenceView.DOWN;
        }
        boolean online = rights.contains(Right.ONLINE);
        boolean activity = rights.contains(Right.PRESENCE);
        boolean note = rights.contains(Right.NOTE);
        if (!online && !activity && !note && !rights.contains(Right.ON_THE_PHONE)) {
            return new PresenceView(true, target, List.of());
        }
        return new PresenceView(true, target, items.stream()
                .map(i -> new PresenceItem(i.contact(), online && i.open(), activity ? i.activity() : "", note ? i.note() : ""))
                .toList());
    }
}
