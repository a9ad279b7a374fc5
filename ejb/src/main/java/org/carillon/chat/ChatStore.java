package org.carillon.chat;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotFound;
import org.carillon.setting.ChatSettings;
import org.carillon.setting.Settings;

/** Stores messages, each in a transaction of its own: what it returns is committed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChatStore {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ConversationRows conversations;
    @Inject
    private MessageViews views;
    @Inject
    private AttachmentRows attachments;
    @Inject
    private Directory directory;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * @throws NotFound     if there is no such user, or no such group of the author
     * @throws InvalidValue if text or attachments do not keep the rules
     */
    public Posted post(Draft draft) {
        ChatHtml text = checked(draft);
        Optional<StoredMessage> before = sent(draft);
        if (before.isPresent()) {
            return new Posted.Repeated(views.of(before.get()));
        }
        StoredConversation conversation = conversation(draft);
        long id = conversations.number();
        Instant at = conversation.next(clock.instant());
        if (insert(id, at, conversation.id(), draft, text) == 0) {
            return new Posted.Repeated(views.of(sent(draft).orElseThrow()));
        }
        conversation.add(id, at);
        attachments.add(id, draft.author(), draft.attachments());
        em.createNativeQuery("update chat_member set unread = unread + 1 where conversation = :conversation and member <> :author")
                .setParameter("conversation", conversation.id()).setParameter("author", draft.author().value()).executeUpdate();
        return new Posted.Fresh(views.of(em.find(StoredMessage.class, id)), conversations.guids(conversation.id()));
    }

    private ChatHtml checked(Draft draft) {
        if (draft.clientId().length() > Draft.CLIENT_ID_LENGTH) {
            throw new InvalidValue("clientId", "must not be longer than " + Draft.CLIENT_ID_LENGTH + " characters");
        }
        ChatHtml text = ChatHtml.clean(draft.html(), settings.get(ChatSettings.TEXT_LENGTH));
        if (text.isEmpty() && draft.attachments().isEmpty()) {
            throw new InvalidValue("text", "is missing");
        }
        return text;
    }

    private Optional<StoredMessage> sent(Draft draft) {
        return draft.clientId().isEmpty() ? Optional.empty()
                : em.createQuery("select m from StoredMessage m where m.author = :author and m.clientId = :client", StoredMessage.class)
                        .setParameter("author", draft.author().value()).setParameter("client", draft.clientId()).getResultStream().findFirst();
    }

    private StoredConversation conversation(Draft draft) {
        if (draft.to() instanceof Target.Group group) {
            StoredConversation conversation = conversations.lock(group.id());
            conversations.member(group.id(), draft.author()).orElseThrow(() -> new NotFound("the group"));
            return conversation;
        }
        Guid partner = ((Target.User) draft.to()).partner();
        directory.user(partner).orElseThrow(() -> new NotFound("the user"));
        return conversations.open(draft.author(), partner);
    }

    /* By hand, since the same message may come twice at once, and the second one is no fault. */
    private int insert(long id, Instant at, long conversation, Draft draft, ChatHtml text) {
        String name = directory.user(draft.author()).orElseThrow(() -> new NotFound("the author")).name().value();
        return em.createNativeQuery("""
                insert into chat_message (id, conversation, author, author_name, html, plain, sanitizer, at, replies_to, adds_to, client_id, tags)
                values (:id, :conversation, :author, :name, :html, :plain, :sanitizer, :at, nullif(:replies, 0), :adds, :client, :tags)
                on conflict (author, client_id) where client_id <> '' do nothing""")
                .setParameter("id", id).setParameter("conversation", conversation).setParameter("author", draft.author().value())
                .setParameter("name", name).setParameter("html", text.html()).setParameter("plain", text.plain())
                .setParameter("sanitizer", ChatHtml.VERSION).setParameter("at", at).setParameter("replies", draft.repliesTo())
                .setParameter("adds", draft.repliesTo() == 0 ? id : discussion(draft.repliesTo(), conversation))
                .setParameter("client", draft.clientId()).setParameter("tags", ChatTags.text(draft.tags())).executeUpdate();
    }

    private long discussion(long answered, long conversation) {
        return Optional.ofNullable(em.find(StoredMessage.class, answered)).filter(m -> m.conversation() == conversation)
                .orElseThrow(() -> new NotFound("the message that is answered")).addsTo();
    }
}
