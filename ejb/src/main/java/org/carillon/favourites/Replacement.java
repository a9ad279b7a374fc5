package org.carillon.favourites;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import org.carillon.directory.Guid;
import org.carillon.favourites.FavouritesChanged.Kind;

/**
 * Brings all lists of a user to what they are to be, and keeps note of what that changes. Lists and contacts that are known by
 * their ids stay what they are; those with another id, or none, are made. Used once.
 */
final class Replacement {

    private final Guid owner;
    private final LongSupplier numbers;
    private final List<StoredProfile> made = new ArrayList<>();
    private final List<StoredProfile> gone = new ArrayList<>();
    private final List<FavouritesChanged> changes = new ArrayList<>();

    /** @param numbers gives ids that nobody had */
    Replacement(Guid owner, LongSupplier numbers) {
        this.owner = owner;
        this.numbers = numbers;
    }

    /** Rows to be stored first. */
    List<StoredProfile> made() {
        return made;
    }

    /** Rows to be removed. */
    List<StoredProfile> gone() {
        return gone;
    }

    /** What is to be announced, in this order. Another order of the same lists is no change that anybody is told of. */
    List<FavouritesChanged> changes() {
        return changes;
    }

    void apply(List<StoredProfile> before, List<Profile> wanted) {
        Map<Long, StoredProfile> left = byId(before, StoredProfile::id);
        int position = 0;
        for (Profile profile : wanted) {
            StoredProfile known = left.remove(profile.id());
            StoredProfile row = known == null ? make(profile) : known;
            row.place(++position);
            if (!row.name().equals(profile.name())) {
                row.rename(profile.name());
                tell(Kind.PROFILE_RENAMED, row, null);
            }
            contacts(row, profile.contacts());
        }
        for (StoredProfile row : left.values()) {
            gone.add(row);
            tell(Kind.PROFILE_DELETED, row, null);
        }
    }

    private StoredProfile make(Profile profile) {
        StoredProfile row = new StoredProfile(numbers.getAsLong(), owner.value(), 0, profile.name());
        made.add(row);
        tell(Kind.PROFILE_ADDED, row, null);
        return row;
    }

    private void contacts(StoredProfile row, List<Contact> wanted) {
        Map<Long, StoredContact> left = byId(row.contacts(), StoredContact::id);
        int position = 0;
        for (Contact contact : wanted) {
            StoredContact known = left.remove(contact.id());
            if (known == null) {
                StoredContact fresh = new StoredContact(numbers.getAsLong(), ++position, contact);
                row.contacts().add(fresh);
                tell(Kind.CONTACT_ADDED, row, fresh.view());
                continue;
            }
            known.place(++position);
            if (!known.view().equals(contact)) {
                known.set(contact);
                tell(Kind.CONTACT_CHANGED, row, contact);
            }
        }
        row.contacts().removeAll(left.values());
        left.values().forEach(removed -> tell(Kind.CONTACT_DELETED, row, removed.view()));
    }

    private static <T> Map<Long, T> byId(List<T> rows, Function<T, Long> id) {
        return rows.stream().collect(Collectors.toMap(id, row -> row, (one, other) -> one, LinkedHashMap::new));
    }

    private void tell(Kind kind, StoredProfile row, Contact contact) {
        changes.add(new FavouritesChanged(owner, kind, row.id(), row.name(), contact));
    }
}
