package org.carillon.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.carillon.directory.Guid;
import org.carillon.directory.SipName;
import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule.Right;
import org.junit.jupiter.api.Test;

/** What clients and watchers of one person are told, and in which order the items stand. */
class PersonPresenceTest {

    private static final UserView BOB = new UserView(Guid.random(), "Bob", "", SipName.of("bob"), "", "", "", "root", false, false,
            false, false, List.of(), Set.of(), List.of(), List.of(), null);
    private final PersonPresence person = new PersonPresence(List.of());
    private final List<List<PresenceItem>> own = new ArrayList<>();
    private final List<PresenceView> seen = new ArrayList<>();
    private Set<Right> rights = EnumSet.allOf(Right.class);

    @Test
    void aClientOpensTheImContactAndIsToldAtOnce() {
        person.attach("c1", own::add);
        announce();
        assertEquals(List.of(item("tel:", false, ""), item("im:", true, "")), own.get(0));
        assertEquals(1, own.size());
    }

    @Test
    void aSecondClientIsToldThoughNothingChanges() {
        person.attach("c1", items -> { });
        announce();
        person.attach("c2", own::add);
        announce();
        assertEquals(1, own.size());
    }

    @Test
    void imIsAwayOnlyWhileAllClientsAreInactive() {
        person.attach("c1", own::add);
        person.attach("c2", items -> { });
        announce();
        person.setInactive("c1", true);
        announce();
        assertEquals("", im().activity());
        person.setInactive("c2", true);
        announce();
        assertEquals("away", im().activity());
        person.detach("c2");
        person.setInactive("c1", false);
        announce();
        assertEquals("", im().activity());
    }

    @Test
    void aSetItemMovesToTheFrontAndAStatusChangeDoesNot() {
        PersonPresence stored = new PersonPresence(List.of(item("calendar:", false, "busy"), item("tel:", false, "away")));
        stored.attach("c1", own::add);
        stored.announce(BOB, watcher -> rights);
        assertEquals("calendar:", own.get(0).get(0).contact());
        stored.set("tel:", "dnd", "");
        stored.announce(BOB, watcher -> rights);
        assertEquals("tel:", own.get(1).get(0).contact());
        assertEquals("dnd", own.get(1).get(0).activity());
    }

    @Test
    void aWatcherWithoutRightsSeesNothingUntilARuleComes() {
        rights = Set.of();
        person.watch("w", Guid.random(), seen::add);
        announce();
        assertEquals(PresenceView.DOWN, seen.get(0));
        person.set("tel:", "busy", "in a meeting");
        announce();
        assertEquals(1, seen.size());
        rights = EnumSet.of(Right.PRESENCE);
        announce();
        assertTrue(seen.get(1).up());
        assertEquals(item("tel:", false, "busy"), seen.get(1).items().get(0));
        rights = Set.of();
        announce();
        assertEquals(PresenceView.DOWN, seen.get(2));
    }

    @Test
    void whatAWatcherMayNotSeeDoesNotEvenTellThatSomethingChanged() {
        rights = EnumSet.of(Right.ONLINE);
        person.watch("w", Guid.random(), seen::add);
        announce();
        person.set("tel:", "busy", "secret");
        announce();
        assertEquals(1, seen.size());
    }

    private void announce() {
        person.announce(BOB, watcher -> rights);
    }

    private PresenceItem im() {
        return own.get(own.size() - 1).stream().filter(i -> i.contact().equals("im:")).findFirst().orElseThrow();
    }

    private static PresenceItem item(String contact, boolean open, String activity) {
        return new PresenceItem(contact, open, activity, "");
    }
}
