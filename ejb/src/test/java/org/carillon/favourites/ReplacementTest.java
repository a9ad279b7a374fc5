package org.carillon.favourites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.carillon.directory.Guid;
import org.carillon.error.InvalidValue;
import org.carillon.error.LimitExceeded;

/** Lists that are replaced are what was asked for, and whoever only heard of the changes knows the same. */
class ReplacementTest {

    private static final Guid OWNER = Guid.random();

    @Property
    void theListsAreWhatWasWantedAndKnownOnesKeepTheirIds(@ForAll("lists") List<Profile> before, @ForAll("lists") List<Profile> wanted) {
        List<StoredProfile> rows = rows(before);
        List<StoredProfile> after = apply(rows, wanted, new ArrayList<>());
        assertEquals(withoutIds(wanted), withoutIds(after.stream().map(StoredProfile::view).toList()));
        List<Long> kept = before.stream().map(Profile::id).filter(id -> wanted.stream().anyMatch(list -> list.id() == id)).toList();
        assertTrue(after.stream().map(StoredProfile::id).toList().containsAll(kept));
    }

    @Property
    void whoHearsOfTheChangesKnowsTheLists(@ForAll("lists") List<Profile> before, @ForAll("lists") List<Profile> wanted) {
        Map<Long, String> names = new LinkedHashMap<>();
        Map<Long, Map<Long, Contact>> contacts = new LinkedHashMap<>();
        before.forEach(list -> {
            names.put(list.id(), list.name());
            contacts.put(list.id(), byId(list));
        });
        List<FavouritesChanged> changes = new ArrayList<>();
        List<StoredProfile> after = apply(rows(before), wanted, changes);
        for (FavouritesChanged change : changes) {
            switch (change.kind()) {
                case PROFILE_ADDED, PROFILE_RENAMED -> {
                    names.put(change.profile(), change.name());
                    contacts.putIfAbsent(change.profile(), new LinkedHashMap<>());
                }
                case PROFILE_DELETED -> {
                    names.remove(change.profile());
                    contacts.remove(change.profile());
                }
                case CONTACT_ADDED, CONTACT_CHANGED -> contacts.get(change.profile()).put(change.contact().id(), change.contact());
                case CONTACT_DELETED -> contacts.get(change.profile()).remove(change.contact().id());
            }
        }
        assertEquals(after.size(), names.size());
        after.stream().map(StoredProfile::view).forEach(list -> {
            assertEquals(list.name(), names.get(list.id()));
            assertEquals(byId(list), contacts.get(list.id()));
        });
    }

    @Property
    void theSameListsAreNoChange(@ForAll("lists") List<Profile> lists) {
        List<FavouritesChanged> changes = new ArrayList<>();
        apply(rows(lists), lists, changes);
        assertEquals(List.of(), changes);
    }

    @Example
    void anIdThatIsNamedTwiceOrIsNotTheUsersIsMadeAnew() {
        List<StoredProfile> rows = rows(List.of(new Profile(1, "Team", List.of())));
        List<StoredProfile> after = apply(rows, List.of(new Profile(1, "Team", List.of()), new Profile(1, "Twice", List.of()), new Profile(7, "Else", List.of())),
                new ArrayList<>());
        assertEquals(List.of(1L, 1_000L, 1_001L), after.stream().map(StoredProfile::id).toList());
    }

    @Example
    void whatIsTooMuchIsRefused() {
        Contact bob = new Contact(0, "bob", "", "Bob", true, true, Contact.Kind.INTERNAL);
        assertThrows(LimitExceeded.class, () -> new Profile(0, "Team", Collections.nCopies(Profile.MOST_CONTACTS + 1, bob)));
        assertThrows(InvalidValue.class, () -> new Profile(0, "x".repeat(65), List.of()));
        assertThrows(LimitExceeded.class, () -> FavouriteStore.check(Collections.nCopies(33, new Profile(0, "Team", List.of()))));
    }

    private static List<StoredProfile> apply(List<StoredProfile> rows, List<Profile> wanted, List<FavouritesChanged> changes) {
        Replacement replacement = new Replacement(OWNER, new AtomicLong(1_000)::getAndIncrement);
        replacement.apply(rows, wanted);
        changes.addAll(replacement.changes());
        List<StoredProfile> after = new ArrayList<>(rows);
        after.addAll(replacement.made());
        after.removeAll(replacement.gone());
        after.sort((one, other) -> Integer.compare(one.position(), other.position()));
        after.forEach(row -> row.contacts().sort((one, other) -> Integer.compare(one.position(), other.position())));
        return after;
    }

    private static List<StoredProfile> rows(List<Profile> lists) {
        List<StoredProfile> rows = new ArrayList<>();
        for (Profile list : lists) {
            StoredProfile row = new StoredProfile(list.id(), OWNER.value(), rows.size() + 1, list.name());
            list.contacts().forEach(contact -> row.contacts().add(new StoredContact(contact.id(), row.contacts().size() + 1, contact)));
            rows.add(row);
        }
        return rows;
    }

    private static Map<Long, Contact> byId(Profile list) {
        Map<Long, Contact> contacts = new LinkedHashMap<>();
        list.contacts().forEach(contact -> contacts.put(contact.id(), contact));
        return contacts;
    }

    private static List<Profile> withoutIds(List<Profile> lists) {
        return lists.stream().map(list -> new Profile(0, list.name(), list.contacts().stream().map(contact -> contact.withId(0)).toList())).toList();
    }

    /** Lists whose ids, of a few, are all different; each has contacts whose ids are different in all lists. */
    @Provide
    Arbitrary<List<Profile>> lists() {
        return Arbitraries.longs().between(1, 5).list().uniqueElements().ofMaxSize(4).flatMap(ids -> {
            Arbitrary<List<Profile>> lists = Arbitraries.just(List.of());
            for (long id : ids) {
                lists = Combinators.combine(lists, Arbitraries.of("Team", "Home", ""), contacts(id)).as((before, name, contacts) -> {
                    List<Profile> more = new ArrayList<>(before);
                    more.add(new Profile(id, name, contacts));
                    return more;
                });
            }
            return lists;
        });
    }

    private static Arbitrary<List<Contact>> contacts(long list) {
        return Combinators.combine(Arbitraries.longs().between(list * 100, list * 100 + 5), Arbitraries.of("bob", "carol"), Arbitraries.of(true, false))
                .as((id, name, presence) -> new Contact(id, name, "", "", presence, true, Contact.Kind.INTERNAL)).list().uniqueElements(Contact::id).ofMaxSize(4);
    }
}
