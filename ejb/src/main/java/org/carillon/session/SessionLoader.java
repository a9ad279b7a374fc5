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
import org.carillon.directory.Text;

/** Reads sessions, always in a transaction of its own, and writes what need not wait for one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SessionLoader {

    private static final String OWNER_MATCHES = """
            (:part = '%%' or s.owner in (select u.guid from User u where lower(u.name) like :part escape '\\'
             or lower(u.cn) like :part escape '\\'))""";
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

    /** A page of the sessions, last used first, for the console; the filter is a part of the owner's name or long name. */
    public List<SessionView> page(String filter, int first, int size) {
        return em.createQuery("select s from LoginSession s where " + OWNER_MATCHES + " order by s.usedAt desc, s.id", LoginSession.class)
                .setParameter("part", Text.likePart(filter)).setFirstResult(first).setMaxResults(size).getResultStream().map(s -> s.snapshot().view()).toList();
    }

    /**
     * Sessions by their ids, for those who read all of them piece by piece.
     *
     * @param filter part of the owner's name or long name; empty for all
     * @param after  the last session of the piece before, or null
     */
    public List<SessionView> piece(String filter, Guid after, int size) {
        return em.createQuery("select s from LoginSession s where " + OWNER_MATCHES + " and s.id > :after order by s.id", LoginSession.class)
                .setParameter("part", Text.likePart(filter)).setParameter("after", after == null ? new UUID(0, 0) : after.value())
                .setMaxResults(size).getResultStream().map(s -> s.snapshot().view()).toList();
    }

    public long count(String filter) {
        return em.createQuery("select count(s) from LoginSession s where " + OWNER_MATCHES, Long.class)
                .setParameter("part", Text.likePart(filter)).getSingleResult();
    }

    public long count() {
        return em.createQuery("select count(s) from LoginSession s", Long.class).getSingleResult();
    }

    public void writeUses(Map<Guid, Instant> uses) {
        uses.forEach((id, instant) -> em.createQuery("update LoginSession s set s.usedAt = :at where s.id = :id and s.usedAt < :at")
                .setParameter("at", instant).setParameter("id", id.value()).executeUpdate());
    }
}
