package org.carillon.calendar;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Guid;
import org.carillon.error.InvalidValue;
import org.carillon.secret.SecretColumn;
import org.carillon.secret.SecretVault;

/** The stored addresses of calendars, sealed; in the transaction of the caller or a short one of its own. */
@Stateless
public class CalendarStore {

    private static final System.Logger LOG = System.getLogger(CalendarStore.class.getName());
    /** Plain value of a user that held the address in clear. */
    private static final String IN_CLEAR = "calendar-url";
    @PersistenceContext
    private EntityManager em;
    @Inject
    private SecretVault vault;

    public Optional<FeedUrl> url(Guid owner) {
        return Optional.ofNullable(em.find(StoredCalendar.class, owner.value())).map(this::open);
    }

    /** The addresses by user. */
    public Map<Guid, FeedUrl> all() {
        return em.createQuery("select c from StoredCalendar c", StoredCalendar.class).getResultStream()
                .collect(Collectors.toMap(StoredCalendar::owner, this::open));
    }

    public void put(Guid owner, FeedUrl url) {
        StoredCalendar found = em.find(StoredCalendar.class, owner.value());
        StoredCalendar calendar = found == null ? new StoredCalendar(owner) : found;
        calendar.url(vault.seal(place(owner), url.uri().toString()));
        if (found == null) {
            em.persist(calendar);
        }
    }

    public void remove(Guid owner) {
        em.createQuery("delete from StoredCalendar c where c.owner = :owner").setParameter("owner", owner.value()).executeUpdate();
    }

    /**
     * Seals what earlier versions kept in clear. What was set since counts more, and an address that never was one is dropped.
     *
     * @return how many there were
     */
    public int sealThoseInClear() {
        List<?> rows = em.createNativeQuery("select replace(cast(p.object as text), '-', ''), p.value from object_property p"
                + " join pbx_user u on u.guid = p.object where p.name = :name for update of p").setParameter("name", IN_CLEAR).getResultList();
        for (Object row : rows) {
            seal(Guid.parse((String) ((Object[]) row)[0]), (String) ((Object[]) row)[1]);
        }
        em.createNativeQuery("delete from object_property where name = :name").setParameter("name", IN_CLEAR).executeUpdate();
        return rows.size();
    }

    private void seal(Guid owner, String clear) {
        try {
            FeedUrl url = FeedUrl.of(clear);
            if (em.find(StoredCalendar.class, owner.value()) == null) {
                put(owner, url);
            }
        } catch (InvalidValue e) {
            LOG.log(Level.INFO, "calendar of {0} not kept: {1}", owner, e.getMessage());
        }
    }

    private FeedUrl open(StoredCalendar calendar) {
        return FeedUrl.of(vault.open(place(calendar.owner()), calendar.url()));
    }

    private static String place(Guid owner) {
        return SecretColumn.CALENDAR.place(owner.toString());
    }
}
