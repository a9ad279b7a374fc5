package org.carillon.chat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.carillon.directory.Guid;
import org.carillon.error.NotFound;

/** Reads messages for those who are in their conversations; what a reader is not in is not found. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChatReader {

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    @PersistenceContext
    private EntityManager em;
    @Inject
    private ConversationRows conversations;
    @Inject
    private MessageViews views;

    /** The conversations of a user in which something was written, the latest first. */
    public List<ChatSummary> summaries(Guid user, boolean unreadOnly, int most) {
        return em.createQuery("select m, c from StoredMember m, StoredConversation c where c.id = m.conversation and m.member = :user"
                + " and m.unread >= :least and (c.lastMessage > 0 or c.low is null) order by c.lastAt desc, c.id desc", Object[].class)
                .setParameter("user", user.value()).setParameter("least", unreadOnly ? 1 : 0).setMaxResults(most).getResultStream()
                .map(row -> summary((StoredMember) row[0], (StoredConversation) row[1])).toList();
    }

    private static ChatSummary summary(StoredMember member, StoredConversation conversation) {
        return new ChatSummary(conversation.id(), conversation.partner(member.member()), conversation.title(), conversation.lastAt(), member.unread());
    }

    /** How many messages the user has not read, all conversations together. */
    public int unreadCount(Guid user) {
        return ((Number) em.createNativeQuery("select coalesce(sum(unread), 0) from chat_member where member = :user and unread > 0")
                .setParameter("user", user.value()).getSingleResult()).intValue();
    }

    /**
     * A page of a conversation, the newest first; nothing where nothing was ever written.
     *
     * @param older only messages before that moment; null for the newest
     * @throws NotFound for a group that is none of the reader's
     */
    public List<ChatMessage> page(Guid reader, Target with, Instant older, int count) {
        Optional<StoredMember> member = conversations.reader(reader, with);
        if (member.isEmpty() && with instanceof Target.Group) {
            throw new NotFound("the group");
        }
        return member.isEmpty() ? List.of() : views.of(em.createQuery("select m from StoredMessage m where m.conversation = :conversation"
                + " and m.deleted = false and m.at < :older order by m.at desc", StoredMessage.class)
                .setParameter("conversation", member.get().conversation()).setParameter("older", older == null ? NEVER : older)
                .setMaxResults(count).getResultList());
    }

    /**
     * Messages of all conversations of the reader, the newest first.
     *
     * @param before only ids below this one
     */
    public List<ChatMessage> find(Guid reader, ChatFilter filter, long before, int count) {
        FilterSql sql = new FilterSql(filter);
        Query query = em.createNativeQuery("""
                select m.id from chat_message m join chat_conversation c on c.id = m.conversation
                where m.conversation in (select conversation from chat_member where member = :reader)
                and not m.deleted and m.id < :before and %s order by m.id desc""".formatted(sql.condition()), Long.class)
                .setParameter("reader", reader.value()).setParameter("before", before).setMaxResults(count);
        for (Map.Entry<String, Object> parameter : sql.parameters().entrySet()) {
            query.setParameter(parameter.getKey(), parameter.getValue());
        }
        List<?> ids = query.getResultList();
        return ids.isEmpty() ? List.of() : views.of(em.createQuery("select m from StoredMessage m where m.id in :ids", StoredMessage.class)
                .setParameter("ids", ids).getResultStream().sorted(Comparator.comparingLong(StoredMessage::id).reversed()).toList());
    }

    /** @throws NotFound unless it is in a conversation of the reader */
    public ChatMessage message(Guid reader, long id) {
        return Optional.ofNullable(em.find(StoredMessage.class, id))
                .filter(m -> !m.isDeleted() && conversations.member(m.conversation(), reader).isPresent())
                .map(views::of).orElseThrow(() -> new NotFound("the message"));
    }

    /** Messages from one to one that the user has not read, the oldest first. */
    public List<ChatMessage> unread(Guid user, int most) {
        return views.of(em.createQuery("select m from StoredMessage m, StoredMember r, StoredConversation c"
                + " where r.conversation = m.conversation and c.id = m.conversation and r.member = :user and r.unread > 0 and c.low is not null"
                + " and m.id > r.readTo and m.author <> :user and m.deleted = false order by m.id", StoredMessage.class)
                .setParameter("user", user.value()).setMaxResults(most).getResultList());
    }
}
