package org.carillon.directory;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

/**
 * All objects as one table whose changes are numbered, so that others can keep a copy (pbx-apis.md section 4). The database gives
 * the numbers at the end of each transaction, in the order in which changes become visible: whoever reads all changes up
 * to the newest one misses none. Each call is a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ObjectTable {

    private static final int MAX_PAGE = 500;
    @PersistenceContext
    private EntityManager em;

    public TableState state() {
        Tuple row = (Tuple) em.createNativeQuery("""
                select i.guid as guid, i.forgotten as forgotten, (select coalesce(max(c.number), 0) from directory_change c) as newest
                from directory_identity i""", Tuple.class).getSingleResult();
        return new TableState(Guid.of(row.get("guid", UUID.class)), row.get("newest", Number.class).longValue(),
                row.get("forgotten", Number.class).longValue());
    }

    /**
     * The next changes in the order of their numbers.
     *
     * @param kinds   words of object types; the empty one stands for users
     * @param after   number after which to begin
     * @param upTo    greatest number
     * @param deleted deletions too
     */
    @SuppressWarnings("unchecked")
    public List<TableChange> changes(Set<String> kinds, long after, long upTo, boolean deleted, int limit) {
        List<Tuple> rows = em.createNativeQuery("""
                select guid, number, created, deleted_at is not null as deleted from directory_change
                where number > :after and number <= :upTo and kind in (:kinds) and (:deleted or deleted_at is null)
                order by number""", Tuple.class)
                .setParameter("after", after).setParameter("upTo", upTo).setParameter("kinds", kinds).setParameter("deleted", deleted)
                .setMaxResults(Math.min(limit, MAX_PAGE)).getResultList();
        return rows.stream().map(row -> new TableChange(Guid.of(row.get("guid", UUID.class)), row.get("number", Number.class).longValue(),
                row.get("created", Number.class).longValue(), row.get("deleted", Boolean.class))).toList();
    }

    /** Forgets deletions that are older. @return how many */
    public int forget(Instant before) {
        em.createNativeQuery("""
                update directory_identity set forgotten = greatest(forgotten,
                    (select coalesce(max(number), 0) from directory_change where deleted_at < :before))""")
                .setParameter("before", before).executeUpdate();
        return em.createNativeQuery("delete from directory_change where deleted_at < :before").setParameter("before", before).executeUpdate();
    }
}
