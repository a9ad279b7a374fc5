package org.carillon.presence;

import java.time.Clock;
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
        StoredPresence found = em.find(StoredPresence.class, new StoredPresence.Key(owner, contact));
        StoredPresence presence = found == null ? new StoredPresence(owner, contact) : found;
        presence.set(activity, note, clock.instant());
        if (found == null) {
            em.persist(presence);
        }
    }
}
