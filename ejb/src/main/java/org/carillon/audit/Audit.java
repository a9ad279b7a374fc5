package org.carillon.audit;

import java.time.Clock;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Text;

/** The log of who changed what. A record is part of the transaction of the change: both are stored, or neither. */
@Stateless
public class Audit {

    private static final int OBJECT_LENGTH = 160;
    private static final int DETAILS_LENGTH = 2_000;
    private static final String MATCHES = """
            (lower(r.actor) like :part escape '\\' or lower(r.action) like :part escape '\\' or lower(r.object) like :part escape '\\')""";
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    public void record(Actor actor, String action, String object, String details) {
        em.persist(new AuditRecord(clock.instant(), actor, action, cut(object, OBJECT_LENGTH), cut(details, DETAILS_LENGTH)));
    }

    /** A page of the log, newest first; the filter is a part of actor, action or object. */
    public List<AuditEntry> page(String filter, int first, int size) {
        return em.createQuery("""
                        select new org.carillon.audit.AuditEntry(r.id, r.at, r.actor, r.channel, r.action, r.object, r.details)
                        from AuditRecord r
                        where %s order by r.id desc""".formatted(MATCHES), AuditEntry.class)
                .setParameter("part", Text.likePart(filter)).setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long count(String filter) {
        return em.createQuery("select count(r) from AuditRecord r where " + MATCHES, Long.class)
                .setParameter("part", Text.likePart(filter)).getSingleResult();
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max);
    }
}
