package org.carillon.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Guid;

/** The calls of one user as that one sees them (records.md section 3). Cleared is what the user sees no more; the records stay. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CallList {

    /** What to show: all calls, or a kind of them. */
    public enum Filter {
        ALL("true"),
        MISSED("c.missed = true"),
        INCOMING("c.role <> 'from'"),
        OUTGOING("c.role = 'from'");

        private final String condition;

        Filter(String condition) {
            this.condition = condition;
        }
    }

    /** A place in the list. */
    public record Place(Instant began, long id) {

        /** Of a list with the newest first. */
        public static final Place TOP = new Place(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);
        /** Of a list with the oldest first. */
        public static final Place BOTTOM = new Place(Instant.EPOCH, 0);
    }

    /** @param unseen missed calls since the user looked last */
    public record Missed(int unseen, int all) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<CallListSeen> changed;

    /** The newest calls after that place. */
    public List<CallRecord> page(Guid owner, Filter filter, Place after, int count) {
        return em.createQuery("""
                select c from StoredCall c where c.object = :owner and c.shown = true and %s and c.id > :cleared
                and (c.began < :began or c.began = :began and c.id < :id) order by c.began desc, c.id desc""".formatted(filter.condition), StoredCall.class)
                .setParameter("owner", owner.value()).setParameter("cleared", mark(owner).map(StoredMark::cleared).orElse(0L))
                .setParameter("began", after.began()).setParameter("id", after.id()).setMaxResults(count).getResultStream()
                .map(row -> row.view(false)).toList();
    }

    /** How many missed calls there are that were not called back. */
    public Missed missed(Guid owner) {
        Object[] row = (Object[]) em.createNativeQuery("""
                select count(*) filter (where c.id > coalesce(m.seen, 0)), count(*) from call_record c left join call_list_mark m on m.owner = c.object
                where c.object = :owner and c.missed and c.id > coalesce(m.cleared, 0)""").setParameter("owner", owner.value()).getSingleResult();
        return new Missed(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    /** The user has seen everything up to that record. */
    public void see(Guid owner, long upTo) {
        mark(owner, "seen", Math.min(upTo, last(owner)));
        changed.fire(new CallListSeen(owner, false));
    }

    /** Nothing of what is there now is to be seen any more. */
    public void clear(Guid owner) {
        long last = last(owner);
        mark(owner, "seen", last);
        mark(owner, "cleared", last);
        changed.fire(new CallListSeen(owner, true));
    }

    private long last(Guid owner) {
        return ((Number) em.createNativeQuery("select coalesce(max(id), 0) from call_record where object = :owner").setParameter("owner", owner.value())
                .getSingleResult()).longValue();
    }

    private void mark(Guid owner, String what, long upTo) {
        em.createNativeQuery("""
                insert into call_list_mark (owner, %1$s) values (:owner, :mark)
                on conflict (owner) do update set %1$s = greatest(call_list_mark.%1$s, excluded.%1$s)""".formatted(what))
                .setParameter("owner", owner.value()).setParameter("mark", upTo).executeUpdate();
    }

    private Optional<StoredMark> mark(Guid owner) {
        return Optional.ofNullable(em.find(StoredMark.class, owner.value()));
    }
}
