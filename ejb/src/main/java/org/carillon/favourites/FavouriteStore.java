package org.carillon.favourites;

import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Guid;
import org.carillon.directory.Text;
import org.carillon.error.LimitExceeded;
import org.carillon.error.NotFound;

/** Reads and writes favourites, each call in a transaction of its own. What belongs to somebody else is not found. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FavouriteStore {

    static final String OF_OWNER = "select p from StoredProfile p where p.owner = :owner order by p.position, p.id";
    private static final int PROFILES = 32;
    @PersistenceContext
    private EntityManager em;

    public List<Profile> of(Guid owner) {
        return rows(owner).stream().map(StoredProfile::view).toList();
    }

    /** @throws LimitExceeded if the user has too many lists */
    public Profile add(Guid owner, String name) {
        return insert(owner, name).view();
    }

    public Profile rename(Guid owner, long profile, String name) {
        StoredProfile found = find(owner, profile);
        found.rename(checked(name));
        return found.view();
    }

    public Profile delete(Guid owner, long profile) {
        StoredProfile found = find(owner, profile);
        Profile last = found.view();
        em.remove(found);
        return last;
    }

    /**
     * Adds a contact to the list, or, without a number of one, to the list of that name, which is made if there is none.
     *
     * @return the list with the contact as its last one
     */
    public Profile addContact(Guid owner, long profile, String name, Contact contact) {
        StoredProfile list = profile != 0 ? find(owner, profile) : rows(owner).stream()
                .filter(row -> name.isEmpty() || row.name().equalsIgnoreCase(name)).findFirst().orElseGet(() -> insert(owner, name));
        if (list.contacts().size() >= Profile.MOST_CONTACTS) {
            throw Profile.tooManyContacts();
        }
        int position = list.contacts().stream().mapToInt(StoredContact::position).max().orElse(0) + 1;
        list.contacts().add(new StoredContact(number(), position, contact));
        return list.view();
    }

    public Contact changeContact(Guid owner, long profile, Contact contact) {
        StoredContact found = contact(find(owner, profile), contact.id());
        found.set(contact);
        return found.view();
    }

    public Contact deleteContact(Guid owner, long profile, long contact) {
        StoredProfile list = find(owner, profile);
        StoredContact found = contact(list, contact);
        list.contacts().remove(found);
        return found.view();
    }

    /**
     * Makes these all the lists of the user.
     *
     * @return what that changed, in order
     */
    public List<FavouritesChanged> replace(Guid owner, List<Profile> wanted) {
        check(wanted);
        Replacement replacement = new Replacement(owner, this::number);
        replacement.apply(rows(owner), wanted);
        replacement.made().forEach(em::persist);
        replacement.gone().forEach(em::remove);
        return replacement.changes();
    }

    /** @throws LimitExceeded if a user cannot have so many lists */
    static void check(List<Profile> wanted) {
        if (wanted.size() > PROFILES) {
            throw tooMany();
        }
    }

    private static LimitExceeded tooMany() {
        return new LimitExceeded("there are at most " + PROFILES + " lists");
    }

    private List<StoredProfile> rows(Guid owner) {
        return em.createQuery(OF_OWNER, StoredProfile.class).setParameter("owner", owner.value()).getResultList();
    }

    private StoredProfile insert(Guid owner, String name) {
        List<StoredProfile> all = rows(owner);
        if (all.size() >= PROFILES) {
            throw tooMany();
        }
        int position = all.stream().mapToInt(StoredProfile::position).max().orElse(0) + 1;
        StoredProfile fresh = new StoredProfile(number(), owner.value(), position, checked(name));
        em.persist(fresh);
        return fresh;
    }

    private static String checked(String name) {
        return Text.optional("name", name, 64);
    }

    private StoredProfile find(Guid owner, long profile) {
        StoredProfile found = em.find(StoredProfile.class, profile);
        if (found == null || !found.owner().equals(owner.value())) {
            throw new NotFound("the list");
        }
        return found;
    }

    private static StoredContact contact(StoredProfile list, long id) {
        return list.contacts().stream().filter(row -> row.id() == id).findFirst().orElseThrow(() -> new NotFound("the contact"));
    }

    private long number() {
        return ((Number) em.createNativeQuery("select nextval('profile_number')").getSingleResult()).longValue();
    }
}
