package org.carillon.favourites;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.carillon.concurrent.KeyedExecutor;
import org.carillon.directory.Guid;
import org.carillon.favourites.FavouritesChanged.Kind;

/**
 * The users' lists of favourites. Changes of one user are stored one after the other and announced in that order; who asks for
 * a change waits for it, not for its announcement.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Favourites {

    private static final int LANES = 16;
    @Inject
    private FavouriteStore store;
    @Inject
    private FavouriteOrder order;
    @Inject
    private Event<FavouritesChanged> changed;
    @Resource
    private ManagedExecutorService executor;
    private KeyedExecutor lanes;
    private final Object[] writers = Stream.generate(Object::new).limit(LANES).toArray();

    @PostConstruct
    void start() {
        lanes = new KeyedExecutor(executor, LANES);
    }

    /** In the user's order. */
    public List<Profile> of(Guid owner) {
        return store.of(owner);
    }

    public Profile add(Guid owner, String name) {
        return inOrder(owner, () -> {
            Profile profile = store.add(owner, name);
            return new Done<>(profile, List.of(about(owner, Kind.PROFILE_ADDED, profile)));
        });
    }

    public Profile rename(Guid owner, long profile, String name) {
        return inOrder(owner, () -> {
            Profile renamed = store.rename(owner, profile, name);
            return new Done<>(renamed, List.of(about(owner, Kind.PROFILE_RENAMED, renamed)));
        });
    }

    public Profile delete(Guid owner, long profile) {
        return inOrder(owner, () -> {
            Profile deleted = store.delete(owner, profile);
            return new Done<>(deleted, List.of(about(owner, Kind.PROFILE_DELETED, deleted)));
        });
    }

    /**
     * Adds a contact at the end of a list; without a number of one to the list of that name, which is made if there is none.
     *
     * @return the contact with its id
     */
    public Contact addContact(Guid owner, long profile, String name, Contact contact) {
        return inOrder(owner, () -> {
            Profile list = store.addContact(owner, profile, name, contact);
            Contact stored = list.contacts().get(list.contacts().size() - 1);
            return new Done<>(stored, List.of(new FavouritesChanged(owner, Kind.CONTACT_ADDED, list.id(), list.name(), stored)));
        });
    }

    public Contact changeContact(Guid owner, long profile, Contact contact) {
        return inOrder(owner, () -> {
            Contact stored = store.changeContact(owner, profile, contact);
            return new Done<>(stored, List.of(new FavouritesChanged(owner, Kind.CONTACT_CHANGED, profile, "", stored)));
        });
    }

    public Contact deleteContact(Guid owner, long profile, long contact) {
        return inOrder(owner, () -> {
            Contact deleted = store.deleteContact(owner, profile, contact);
            return new Done<>(deleted, List.of(new FavouritesChanged(owner, Kind.CONTACT_DELETED, profile, "", deleted)));
        });
    }

    /**
     * Makes these all the lists of the user. Those with the id of a list or contact that he has keep it; with another id, or none,
     * they are made.
     *
     * @throws org.carillon.error.LimitExceeded if these are too many
     */
    public void replace(Guid owner, List<Profile> wanted) {
        inOrder(owner, () -> new Done<>(null, store.replace(owner, wanted)));
    }

    /** @throws org.carillon.error.LimitExceeded if {@link #replace} would not take so many lists */
    public void check(List<Profile> wanted) {
        FavouriteStore.check(wanted);
    }

    /** @param position among the user's lists, from 0 */
    public void moveList(Guid owner, long profile, int position) {
        inOrder(owner, () -> new Done<>(null, order.moveList(owner, profile, position) ? List.of(ordered(owner, 0)) : List.of()));
    }

    /** @param position on the list, from 0 */
    public void moveContact(Guid owner, long profile, long contact, int position) {
        inOrder(owner, () -> new Done<>(null, order.moveContact(owner, profile, contact, position) ? List.of(ordered(owner, profile)) : List.of()));
    }

    private static FavouritesChanged ordered(Guid owner, long profile) {
        return new FavouritesChanged(owner, Kind.ORDER_CHANGED, profile, "", null);
    }

    private record Done<T>(T result, List<FavouritesChanged> announcements) {
    }

    private static FavouritesChanged about(Guid owner, Kind kind, Profile profile) {
        return new FavouritesChanged(owner, kind, profile.id(), profile.name(), null);
    }

    /* The order in which changes are stored is that in which they are announced; nothing is sent meanwhile. */
    private <T> T inOrder(Guid owner, Supplier<Done<T>> change) {
        synchronized (writers[Math.floorMod(owner.hashCode(), LANES)]) {
            Done<T> done = change.get();
            lanes.execute(owner, () -> done.announcements().forEach(changed::fire));
            return done.result();
        }
    }
}
