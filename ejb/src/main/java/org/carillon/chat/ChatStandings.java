package org.carillon.chat;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Guid;

/** Tells how messages stand for a reader who may see them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChatStandings {

    /* Moments as milliseconds, the precision in which they are written. The two conditions have an index each. */
    private static final String DISCUSSIONS = """
            select m.adds_to, count(*) filter (where m.id <> m.adds_to), floor(extract(epoch from max(m.at)) * 1000),
             count(*) filter (where m.author <> r.member and m.id > r.read_to)
            from chat_message m join chat_member r on r.conversation = m.conversation and r.member = :reader
            where not m.deleted and (m.id in (:discussions) or m.adds_to in (:discussions) and m.id <> m.adds_to) group by m.adds_to""";
    private static final String READ = """
            select m.id, floor(extract(epoch from case when m.author = r.member then m.at
             else (select d.at from chat_read d where d.member = r.id and d.read_to >= m.id order by d.read_to limit 1) end) * 1000)
            from chat_message m join chat_member r on r.conversation = m.conversation and r.member = :reader where m.id in (:messages)""";
    @PersistenceContext
    private EntityManager em;

    private record Discussion(int replies, Instant latest, int unread) {
    }

    /** By the ids of the messages. */
    public Map<Long, ChatStanding> of(Guid reader, Collection<ChatMessage> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        Map<Long, Discussion> discussions = discussions(reader, messages.stream().map(ChatMessage::addsTo).distinct().toList());
        Map<Long, Instant> read = read(reader, messages.stream().map(ChatMessage::id).toList());
        Map<Long, ChatStanding> standings = new HashMap<>();
        for (ChatMessage message : messages) {
            Discussion discussion = discussions.getOrDefault(message.addsTo(), new Discussion(0, message.at(), 0));
            standings.put(message.id(), new ChatStanding(discussion.replies(), discussion.latest(), discussion.unread(),
                    Optional.ofNullable(read.get(message.id()))));
        }
        return standings;
    }

    private Map<Long, Discussion> discussions(Guid reader, List<Long> ids) {
        Map<Long, Discussion> discussions = new HashMap<>();
        for (Object row : em.createNativeQuery(DISCUSSIONS).setParameter("reader", reader.value()).setParameter("discussions", ids).getResultList()) {
            Object[] c = (Object[]) row;
            discussions.put(((Number) c[0]).longValue(), new Discussion(((Number) c[1]).intValue(), moment(c[2]), ((Number) c[3]).intValue()));
        }
        return discussions;
    }

    private Map<Long, Instant> read(Guid reader, List<Long> ids) {
        Map<Long, Instant> read = new HashMap<>();
        for (Object row : em.createNativeQuery(READ).setParameter("reader", reader.value()).setParameter("messages", ids).getResultList()) {
            Object[] c = (Object[]) row;
            if (c[1] != null) {
                read.put(((Number) c[0]).longValue(), moment(c[1]));
            }
        }
        return read;
    }

    private static Instant moment(Object millis) {
        return Instant.ofEpochMilli(((Number) millis).longValue());
    }
}
