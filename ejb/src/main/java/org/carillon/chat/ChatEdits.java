package org.carillon.chat;

import java.util.Optional;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Guid;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;
import org.carillon.setting.ChatSettings;
import org.carillon.setting.Settings;

/** Changes that authors make to their messages, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChatEdits {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ConversationRows conversations;
    @Inject
    private MessageViews views;
    @Inject
    private AttachmentRows attachments;
    @Inject
    private Settings settings;

    /** Gives a message of the author another text, and other tags where there are any. */
    public ChatChanged update(Guid author, long id, String html, Optional<Set<String>> tags) {
        ChatHtml text = ChatHtml.clean(html, settings.get(ChatSettings.TEXT_LENGTH));
        StoredMessage message = own(author, id);
        if (text.isEmpty() && views.of(message).attachments().isEmpty()) {
            throw new InvalidValue("text", "is missing");
        }
        message.text(text);
        tags.ifPresent(message::tag);
        return new ChatChanged(views.of(message), false, conversations.guids(message.conversation()));
    }

    /** Takes a message of the author away, with what hangs on it, also from those who have not read it yet. */
    public ChatChanged delete(Guid author, long id) {
        StoredMessage message = own(author, id);
        message.delete();
        attachments.remove(id);
        em.createNativeQuery("""
                update chat_member set unread = greatest(unread - 1, 0)
                where conversation = :conversation and member <> :author and read_to < :id""")
                .setParameter("conversation", message.conversation()).setParameter("author", author.value()).setParameter("id", id).executeUpdate();
        return new ChatChanged(views.of(message), true, conversations.guids(message.conversation()));
    }

    /* Somebody else's message is not found where it cannot be read either. */
    private StoredMessage own(Guid author, long id) {
        StoredMessage message = em.find(StoredMessage.class, id);
        if (message == null || message.isDeleted() || conversations.member(message.conversation(), author).isEmpty()) {
            throw new NotFound("the message");
        }
        if (!message.author().equals(author.value())) {
            throw new NotAllowed("only the author may change a message");
        }
        conversations.lock(message.conversation());
        em.refresh(message);
        if (message.isDeleted()) {
            throw new NotFound("the message");
        }
        return message;
    }
}
