package org.carillon.presence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Guid;

/** Reads and writes the presence that persons set. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PresenceStore {

    /** One statement, for presence changes often. */
    private static final String SET = """
            insert into own_presence (owner, contact, activity, note, set_at) values (:owner, :contact, :activity, :note, :at)
            on conflict (owner, contact) do update set activity = excluded.activity, note = excluded.note, set_at = excluded.set_at""";
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** Newest first. */
    public List<PresenceItem> of(Guid owner) {
        return em.createQuery("select p from StoredPresence p where p.key.owner = :owner order by p.setAt desc", StoredPresence.class)
                .setParameter("owner", owner.value()).getResultStream().map(StoredPresence::item).toList();
    }

    public void set(Guid owner, String contact, String activity, String note) {
        em.createNativeQuery(SET).setParameter("owner", owner.value()).setParameter("contact", contact).setParameter("activity", activity)
                .setParameter("note", note).setParameter("at", clock.instant()).executeUpdate();
    }

    /** @param items newest first; what is not among them is removed */
    public void replace(Guid owner, List<PresenceItem> items) {
        em.createQuery("delete from StoredPresence p where p.key.owner = :owner").setParameter("owner", owner.value()).executeUpdate();
        Instant at = clock.instant();
        for (PresenceItem item : items) {
            StoredPresence presence = new StoredPresence(owner, item.contact());
            presence.set(item.activity(), item.note(), at);
            em.persist(presence);
            at = at.minusMillis(1);
        }
    }
}
