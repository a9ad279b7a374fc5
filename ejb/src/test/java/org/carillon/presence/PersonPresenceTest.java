package org.carillon.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.carillon.directory.Guid;
import org.carillon.directory.SipName;
import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule.Right;
import org.junit.jupiter.api.Test;

/** What clients and watchers of one person are told, and in which order the items stand. */
class PersonPresenceTest {

    private static final UserView BOB = new UserView(Guid.random(), "Bob", "", SipName.of("bob"), "", "", "", "root", false, false,
            false, false, List.of(), Set.of(), List.of(), List.of(), Map.of(), null);
    private final PersonPresence person = new PersonPresence(List.of());
    private final List<List<PresenceItem>> own = new ArrayList<>();
    private final List<PresenceView> seen = new ArrayList<>();
    private Set<Right> rights = EnumSet.allOf(Right.class);
    private long version;

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
    void aWatcherWithoutAnyRightIsUnallowedUntilItHasOne() {
        Guid watcher = Guid.random();
        person.watch(new Watching(null, watcher, BOB.guid(), seen::add));
        rights = Set.of();
        announce();
        assertEquals(Set.of(watcher), person.unallowed());
        rights = EnumSet.of(Right.NOTE);
        announce();
        assertEquals(Set.of(), person.unallowed());
    }

    @Test
    void whatIsReplacedIsGoneAndTheNewestStandsFirst() {
        person.state().set("tel:", "away", "");
        person.attach("c1", own::add);
        person.state().replace(List.of(new PresenceItem("calendar:", false, "busy", "x"), new PresenceItem("tel:", false, "dnd", "")));
        announce();
        assertEquals(List.of("calendar:", "tel:", "im:"), own.get(own.size() - 1).stream().map(PresenceItem::contact).toList());
    }

    @Test
    void whatIsOnlyShownStandsInFrontAndLeavesWhatIsStoredAsItWas() {
        person.attach("c1", own::add);
        person.state().set("calendar:", "away", "");
        person.state().set("tel:", "", "back at two");
        person.state().show("calendar:", Optional.of(item("calendar:", true, "busy")));
        announce();
        assertEquals(List.of("calendar:busy", "tel:", "im:"), last());
        person.state().set("tel:", "dnd", "");
        announce();
        assertEquals(List.of("tel:dnd", "calendar:busy", "im:"), last());
        person.state().show("calendar:", Optional.empty());
        announce();
        assertEquals(List.of("tel:dnd", "calendar:away", "im:"), last());
        person.state().show("calendar:", Optional.empty());
        announce();
        assertEquals(List.of("tel:dnd", "calendar:away", "im:"), last());
    }

    @Test
    void imIsAwayOnlyWhileAllClientsAreInactive() {
        person.attach("c1", own::add);
        person.attach("c2", items -> { });
        announce();
        person.state().setInactive("c1", true);
        announce();
        assertEquals("", im().activity());
        person.state().setInactive("c2", true);
        announce();
        assertEquals("away", im().activity());
        person.state().detach("c2");
        person.state().setInactive("c1", false);
        announce();
        assertEquals("", im().activity());
    }

    @Test
    void aSetItemMovesToTheFrontAndAStatusChangeDoesNot() {
        PersonPresence stored = new PersonPresence(List.of(item("calendar:", false, "busy"), item("tel:", false, "away")));
        stored.attach("c1", own::add);
        stored.announce(BOB, 0, watcher -> rights);
        assertEquals("calendar:", own.get(0).get(0).contact());
        stored.state().set("tel:", "dnd", "");
        stored.announce(BOB, 0, watcher -> rights);
        assertEquals("tel:", own.get(1).get(0).contact());
        assertEquals("dnd", own.get(1).get(0).activity());
    }

    @Test
    void aWatcherWithoutRightsSeesNothingUntilARuleComes() {
        rights = Set.of();
        person.watch(new Watching(null, Guid.random(), BOB.guid(), seen::add));
        announce();
        assertEquals(PresenceView.DOWN, seen.get(0));
        person.state().set("tel:", "busy", "in a meeting");
        announce();
        assertEquals(1, seen.size());
        rights = EnumSet.of(Right.PRESENCE);
        announce();
        assertTrue(seen.get(1).up());
        assertEquals(new PresenceItem("tel:", PresenceItem.Status.UNTOLD, "busy", ""), seen.get(1).items().get(0));
        rights = Set.of();
        announce();
        assertEquals(PresenceView.DOWN, seen.get(2));
    }

    @Test
    void whatAWatcherMayNotSeeDoesNotEvenTellThatSomethingChanged() {
        rights = EnumSet.of(Right.ONLINE);
        person.watch(new Watching(null, Guid.random(), BOB.guid(), seen::add));
        announce();
        person.state().set("tel:", "busy", "secret");
        announce();
        assertEquals(1, seen.size());
    }

    private void announce() {
        person.announce(BOB, version++, watcher -> rights);
    }

    private List<String> last() {
        return own.get(own.size() - 1).stream().map(i -> i.contact() + i.activity()).toList();
    }

    private PresenceItem im() {
        return own.get(own.size() - 1).stream().filter(i -> i.contact().equals("im:")).findFirst().orElseThrow();
    }

    private static PresenceItem item(String contact, boolean open, String activity) {
        return new PresenceItem(contact, open, activity, "");
    }
}
