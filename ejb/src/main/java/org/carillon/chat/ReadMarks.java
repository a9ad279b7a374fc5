package org.carillon.chat;

import java.time.Clock;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Guid;
import org.carillon.error.NotFound;

/**
 * Writes down how far users have read. The mark only goes forward, and what is left is counted anew under the lock of the mark: a
 * message that is stored meanwhile adds itself afterwards.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReadMarks {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ConversationRows conversations;
    @Inject
    private Clock clock;

    /**
     * The user has read everything up to that message.
     *
     * @return empty if that changes nothing
     * @throws NotFound unless the user may read it
     */
    public Optional<ChatRead> read(Guid user, long message) {
        StoredMessage row = em.find(StoredMessage.class, message);
        if (row == null) {
            throw new NotFound("the message");
        }
        return mark(conversations.member(row.conversation(), user).orElseThrow(() -> new NotFound("the message")), message);
    }

    /** The user has read everything that there is. */
    public Optional<ChatRead> readAll(Guid user, Target with) {
        Optional<StoredMember> member = conversations.reader(user, with);
        if (member.isEmpty() && with instanceof Target.Group) {
            throw new NotFound("the group");
        }
        return member.flatMap(found -> mark(found, em.find(StoredConversation.class, found.conversation()).lastMessage()));
    }

    private Optional<ChatRead> mark(StoredMember member, long to) {
        em.refresh(member, LockModeType.PESSIMISTIC_WRITE);
        if (member.readTo() >= to) {
            return Optional.empty();
        }
        int before = member.unread();
        int left = em.createQuery("select count(m) from StoredMessage m where m.conversation = :conversation and m.id > :to"
                + " and m.author <> :user and m.deleted = false", Long.class).setParameter("conversation", member.conversation())
                .setParameter("to", to).setParameter("user", member.member()).getSingleResult().intValue();
        member.read(to, left);
        em.createNativeQuery("insert into chat_read (member, read_to, at) values (:member, :to, :now) on conflict do nothing")
                .setParameter("member", member.id()).setParameter("to", to).setParameter("now", clock.instant()).executeUpdate();
        return before == left ? Optional.empty() : Optional.of(new ChatRead(Guid.of(member.member()), member.conversation(),
                em.find(StoredConversation.class, member.conversation()).partner(member.member()), left));
    }
}
