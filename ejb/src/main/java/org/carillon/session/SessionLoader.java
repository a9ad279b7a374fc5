package org.carillon.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Guid;

/** Reads sessions, always in a transaction of its own, and writes what need not wait for one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SessionLoader {

    @PersistenceContext
    private EntityManager em;

    public List<SessionRecord> of(Guid owner) {
        return em.createQuery("select s from LoginSession s where s.owner = :owner order by s.createdAt desc", LoginSession.class)
                .setParameter("owner", owner.value()).getResultStream().map(LoginSession::snapshot).toList();
    }

    public Optional<Guid> ownerOf(String loginName) {
        return em.createQuery("select s.owner from LoginSession s where s.loginName = :name", UUID.class)
                .setParameter("name", loginName).getResultStream().findFirst().map(Guid::of);
    }

    /** A page of all sessions, last used first, for the console. */
    public List<SessionView> page(int first, int size) {
        return em.createQuery("select s from LoginSession s order by s.usedAt desc", LoginSession.class)
                .setFirstResult(first).setMaxResults(size).getResultStream().map(s -> s.snapshot().view()).toList();
    }

    public long count() {
        return em.createQuery("select count(s) from LoginSession s", Long.class).getSingleResult();
    }

    public void writeUses(Map<Guid, Instant> uses) {
        uses.forEach((id, instant) -> em.createQuery("update LoginSession s set s.usedAt = :at where s.id = :id and s.usedAt < :at")
                .setParameter("at", instant).setParameter("id", id.value()).executeUpdate());
    }
}
