package org.carillon.chat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes messages out of rows, with what hangs on them read at once for all. */
@Dependent
class MessageViews {

    @PersistenceContext
    private EntityManager em;

    List<ChatMessage> of(Collection<StoredMessage> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ChatAttachment>> attachments = em.createQuery(
                "select a from StoredAttachment a where a.message in :messages order by a.message, a.position", StoredAttachment.class)
                .setParameter("messages", rows.stream().map(StoredMessage::id).toList()).getResultStream()
                .collect(Collectors.groupingBy(StoredAttachment::message, Collectors.mapping(StoredAttachment::view, Collectors.toList())));
        Map<Long, StoredConversation> conversations = em.createQuery("select c from StoredConversation c where c.id in :ids", StoredConversation.class)
                .setParameter("ids", rows.stream().map(StoredMessage::conversation).distinct().toList()).getResultStream()
                .collect(Collectors.toMap(StoredConversation::id, conversation -> conversation));
        return rows.stream().map(row -> row.view(conversations.get(row.conversation()).partner(row.author()),
                attachments.getOrDefault(row.id(), List.of()))).toList();
    }

    ChatMessage of(StoredMessage row) {
        return of(List.of(row)).get(0);
    }
}
