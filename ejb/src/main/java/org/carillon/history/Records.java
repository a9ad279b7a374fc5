package org.carillon.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.carillon.directory.Page;
import org.carillon.directory.Text;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/** The records of everybody, for those who administer the PBX. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Records {

    private static final String OF_LIST = " and c.shown = true";
    private static final String PART = """
             and (lower(c.title) like :part escape '\\' or lower(c.name) like :part escape '\\' or c.number like :part escape '\\'
            or lower(c.remoteTitle) like :part escape '\\' or lower(c.remoteName) like :part escape '\\' or c.remoteNumber like :part escape '\\')""";
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Settings settings;

    /** Calls, one for each who took part and direction, the newest first. */
    public Page<CallRecord> page(RecordFilter filter, int first, int count) {
        List<CallRecord> rows = query("select c", filter, OF_LIST + " order by c.began desc, c.id desc", StoredCall.class)
                .setFirstResult(first).setMaxResults(count).getResultStream().map(row -> row.view(false)).toList();
        return new Page<>(rows, query("select count(c)", filter, OF_LIST, Long.class).getSingleResult());
    }

    /**
     * Records with their events as they were written, also those that lists do not show, the oldest first.
     *
     * @param after only records after this one
     */
    public List<CallRecord> next(RecordFilter filter, CallList.Place after, int count) {
        return query("select c", filter, " and (c.began > :began or c.began = :began and c.id > :id) order by c.began, c.id", StoredCall.class)
                .setParameter("began", after.began()).setParameter("id", after.id()).setMaxResults(count).getResultStream()
                .map(row -> row.view(true)).toList();
    }

    /** How many calls there were that somebody began on each day, in the time zone of the PBX; days without any are missing. */
    public Map<LocalDate, Day> perDay(Instant from, Instant to) {
        ZoneId zone = SystemSettings.zone(settings);
        List<?> rows = em.createNativeQuery("""
                select to_char(c.began at time zone :zone, 'YYYY-MM-DD'), count(*) filter (where c.status = 'co'), count(*) filter (where c.status <> 'co')
                from call_record c where c.role = 'from' and c.began >= :from and c.began < :to group by 1""")
                .setParameter("zone", zone.getId()).setParameter("from", from).setParameter("to", to).getResultList();
        Map<LocalDate, Day> days = new TreeMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> days.put(LocalDate.parse((String) row[0]),
                new Day(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
        return days;
    }

    /** Calls of a day. */
    public record Day(long answered, long unanswered) {
    }

    private <T> TypedQuery<T> query(String select, RecordFilter filter, String rest, Class<T> type) {
        Map<String, Object> parameters = new HashMap<>(Map.of("from", filter.from(), "to", filter.to()));
        StringBuilder where = new StringBuilder(" from StoredCall c where c.began >= :from and c.began < :to");
        filter.object().ifPresent(object -> {
            where.append(" and c.object = :object");
            parameters.put("object", object.value());
        });
        if (!filter.part().isEmpty()) {
            where.append(PART);
            parameters.put("part", Text.likePart(filter.part()));
        }
        filter.incoming().ifPresent(incoming -> where.append(incoming ? " and c.role <> 'from'" : " and c.role = 'from'"));
        filter.status().ifPresent(status -> {
            where.append(" and c.status = :status");
            parameters.put("status", status.word());
        });
        TypedQuery<T> query = em.createQuery(select + where + rest, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
