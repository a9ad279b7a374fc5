package org.carillon.presence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule.Right;

/**
 * What there is to see of one person, once for all watchers with the same rights. Rights are kept as a number with a bit for each
 * that a presence is filtered by, and one for having any. A view that a change leaves as it was stays the same object.
 */
final class PersonViews {

    static final byte NONE = 0;
    private static final byte ANY = 1;
    private static final List<Right> BITS = List.of(Right.ONLINE, Right.PRESENCE, Right.ON_THE_PHONE, Right.NOTE);
    private final List<Filtered> known = new ArrayList<>(1);

    private static final class Filtered {
        private final byte rights;
        private PresenceView view;
        private boolean current;

        Filtered(byte rights) {
            this.rights = rights;
        }
    }

    static byte number(Set<Right> rights) {
        byte number = rights.isEmpty() ? NONE : ANY;
        for (int i = 0; i < BITS.size(); i++) {
            if (rights.contains(BITS.get(i))) {
                number |= 2 << i;
            }
        }
        return number;
    }

    /** The person has changed. */
    void outdate() {
        known.forEach(filtered -> filtered.current = false);
    }

    PresenceView of(byte rights, UserView target, List<PresenceItem> items, boolean inCall) {
        if (rights == NONE) {
            return PresenceView.DOWN;
        }
        Filtered filtered = find(rights);
        if (!filtered.current) {
            PresenceView view = PresenceFilter.apply(target, items, set(rights), inCall);
            filtered.view = view.equals(filtered.view) ? filtered.view : view;
            filtered.current = true;
        }
        return filtered.view;
    }

    private Filtered find(byte rights) {
        for (Filtered filtered : known) {
            if (filtered.rights == rights) {
                return filtered;
            }
        }
        Filtered first = new Filtered(rights);
        known.add(first);
        return first;
    }

    private static Set<Right> set(byte number) {
        Set<Right> rights = EnumSet.of(Right.VISIBLE);
        for (int i = 0; i < BITS.size(); i++) {
            if ((number & 2 << i) != 0) {
                rights.add(BITS.get(i));
            }
        }
        return rights;
    }
}
