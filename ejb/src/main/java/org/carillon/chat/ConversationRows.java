package org.carillon.chat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Guid;
import org.carillon.error.NotFound;

/** Finds, makes and locks conversations for the stores, in their transactions. */
@Dependent
class ConversationRows {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    long number() {
        return ((Number) em.createNativeQuery("select nextval('chat_number')").getSingleResult()).longValue();
    }

    /** That of these two, which is made if there is none; locked. Two who begin at once get the same one. */
    StoredConversation open(Guid one, Guid other) {
        UUID low = one.compareTo(other) < 0 ? one.value() : other.value();
        UUID high = low.equals(one.value()) ? other.value() : one.value();
        return lock(numberOf(low, high).orElseGet(() -> make(low, high)));
    }

    private long make(UUID low, UUID high) {
        em.createNativeQuery("""
                insert into chat_conversation (id, low, high, last_at) values (nextval('chat_number'), :low, :high, :now)
                on conflict (low, high) do nothing""")
                .setParameter("low", low).setParameter("high", high).setParameter("now", clock.instant()).executeUpdate();
        long made = numberOf(low, high).orElseThrow();
        Stream.of(low, high).distinct().forEach(member -> em.createNativeQuery("""
                insert into chat_member (id, conversation, member) values (nextval('chat_number'), :conversation, :member)
                on conflict (conversation, member) do nothing""")
                .setParameter("conversation", made).setParameter("member", member).executeUpdate());
        return made;
    }

    private Optional<Long> numberOf(UUID low, UUID high) {
        return em.createQuery("select c.id from StoredConversation c where c.low = :low and c.high = :high", Long.class)
                .setParameter("low", low).setParameter("high", high).getResultStream().findFirst();
    }

    /** @throws NotFound if it is gone, or was never there; that can only be a group */
    StoredConversation lock(long id) {
        StoredConversation found = em.find(StoredConversation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("the group");
        }
        return found;
    }

    /** Where this user reads what is written to that target; empty where nothing ever was. */
    Optional<StoredMember> reader(Guid user, Target target) {
        if (target instanceof Target.Group group) {
            return member(group.id(), user);
        }
        Guid partner = ((Target.User) target).partner();
        boolean first = user.compareTo(partner) < 0;
        return numberOf((first ? user : partner).value(), (first ? partner : user).value()).flatMap(id -> member(id, user));
    }

    Optional<StoredMember> member(long conversation, Guid user) {
        return em.createQuery("select m from StoredMember m where m.conversation = :conversation and m.member = :user", StoredMember.class)
                .setParameter("conversation", conversation).setParameter("user", user.value()).getResultStream().findFirst();
    }

    /** In the order in which they came. */
    List<StoredMember> members(long conversation) {
        return em.createQuery("select m from StoredMember m where m.conversation = :conversation order by m.id", StoredMember.class)
                .setParameter("conversation", conversation).getResultList();
    }

    Set<Guid> guids(long conversation) {
        return members(conversation).stream().map(member -> Guid.of(member.member())).collect(Collectors.toUnmodifiableSet());
    }
}
