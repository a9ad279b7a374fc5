package org.carillon.chat;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.Text;
import org.carillon.error.InvalidValue;
import org.carillon.error.LimitExceeded;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;
import org.carillon.setting.ChatSettings;
import org.carillon.setting.Settings;

/**
 * Groups and their members. Whoever makes a group is its first administrator; there is always one: when the last one goes, the
 * member who has been there longest follows, and when the last member goes, so does the group with all that was written in it.
 * Of a group that somebody is no member of, nothing is said, not even that it exists. Changes are told to whom they concern.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChatGroups {

    private static final int TITLE_LENGTH = 128;
    @PersistenceContext
    private EntityManager em;
    @Inject
    private ConversationRows conversations;
    @Inject
    private Directory directory;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Event<ChatGroupChanged> changes;

    /** The groups of a user, by title. */
    public List<ChatGroup> of(Guid user) {
        return em.createQuery("select c from StoredConversation c, StoredMember m"
                + " where m.conversation = c.id and m.member = :user and c.low is null order by lower(c.title), c.id", StoredConversation.class)
                .setParameter("user", user.value()).getResultStream().map(row -> new ChatGroup(row.id(), row.title())).toList();
    }

    public ChatGroup create(Guid user, String title) {
        StoredConversation group = new StoredConversation(conversations.number(), checked(title), clock.instant());
        em.persist(group);
        em.flush();
        join(group, user, true);
        return announce(group, Set.of());
    }

    /** @throws NotAllowed unless the user is an administrator of the group */
    public ChatGroup rename(Guid user, long id, String title) {
        StoredConversation group = administered(user, id);
        group.rename(checked(title));
        return announce(group, Set.of());
    }

    /** With all that was written in it. @throws NotAllowed unless the user is an administrator of the group */
    public void delete(Guid user, long id) {
        StoredConversation group = administered(user, id);
        Set<Guid> gone = conversations.guids(id);
        em.remove(group);
        changes.fire(new ChatGroupChanged(new ChatGroup(id, group.title()), Set.of(), gone));
    }

    /** In the order in which they came. */
    public List<ChatMember> members(Guid user, long id) {
        conversations.member(id, user).orElseThrow(() -> new NotFound("the group"));
        return conversations.members(id).stream().map(StoredMember::view).toList();
    }

    /**
     * Takes a user in, or makes a member an administrator or none.
     *
     * @throws NotAllowed   unless the first user is an administrator of the group
     * @throws InvalidValue if the group would be without administrators
     */
    public ChatMember put(Guid user, long id, Guid member, boolean admin) {
        StoredConversation group = administered(user, id);
        StoredMember found = conversations.member(id, member).orElse(null);
        if (found == null) {
            found = join(group, member, admin);
            announce(group, Set.of());
            return found.view();
        }
        if (!admin && found.isAdmin() && administrators(id) == 1) {
            throw new InvalidValue("admin", "must be true for one member at least");
        }
        found.admin(admin);
        announce(group, Set.of());
        return found.view();
    }

    /** Takes a member out; members may take out themselves, administrators anybody. */
    public void remove(Guid user, long id, Guid member) {
        StoredConversation group = member.equals(user) ? locked(id) : administered(user, id);
        em.remove(conversations.member(id, member).orElseThrow(() -> new NotFound(member.equals(user) ? "the group" : "the member")));
        em.flush();
        List<StoredMember> rest = conversations.members(id);
        if (rest.isEmpty()) {
            em.remove(group);
        } else if (rest.stream().noneMatch(StoredMember::isAdmin)) {
            rest.get(0).admin(true);
        }
        announce(group, Set.of(member));
    }

    /* Heard after the commit. */
    private ChatGroup announce(StoredConversation group, Set<Guid> gone) {
        em.flush();
        ChatGroup view = new ChatGroup(group.id(), group.title());
        changes.fire(new ChatGroupChanged(view, conversations.guids(group.id()), gone));
        return view;
    }

    private StoredMember join(StoredConversation group, Guid member, boolean admin) {
        directory.user(member).orElseThrow(() -> new NotFound("the user"));
        if (conversations.members(group.id()).size() >= settings.get(ChatSettings.GROUP_MEMBERS)) {
            throw new LimitExceeded("the group has too many members");
        }
        if (of(member).size() >= settings.get(ChatSettings.GROUPS_PER_USER)) {
            throw new LimitExceeded("the user is in too many groups");
        }
        StoredMember row = new StoredMember(conversations.number(), group.id(), member.value(), admin, group.lastMessage());
        em.persist(row);
        return row;
    }

    private StoredConversation administered(Guid user, long id) {
        StoredConversation group = locked(id);
        if (!conversations.member(id, user).orElseThrow(() -> new NotFound("the group")).isAdmin()) {
            throw new NotAllowed("only administrators of the group may do this");
        }
        return group;
    }

    private StoredConversation locked(long id) {
        StoredConversation found = conversations.lock(id);
        if (!found.isGroup()) {
            throw new NotFound("the group");
        }
        return found;
    }

    private long administrators(long id) {
        return conversations.members(id).stream().filter(StoredMember::isAdmin).count();
    }

    private static String checked(String title) {
        return Text.required("dn", title, TITLE_LENGTH);
    }
}
