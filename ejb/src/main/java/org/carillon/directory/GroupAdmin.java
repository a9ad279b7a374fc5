package org.carillon.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotFound;

/** Changes groups from the side of the group: memberships of single objects, each leaving the object's other ones alone. */
@Stateless
public class GroupAdmin {

    public static final int MAX_REPLACED = 1_000;
    @Inject
    private DirectorySearch search;
    @Inject
    private DirectoryPages pages;
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private GroupRules rules;

    public void put(Guid object, Membership membership, Actor actor) {
        change(object, membership.group().value(), Optional.of(membership), actor);
    }

    /** @throws NotFound if the object is no member */
    public void remove(Guid object, GroupName group, Actor actor) {
        change(object, group.value(), Optional.empty(), actor);
    }

    /**
     * Makes these the members of the group and nobody else, in one transaction; without any, the group ends, and so do its rules.
     *
     * @throws InvalidValue if the group has, or would get, more than {@value #MAX_REPLACED} members
     */
    public void replace(GroupName group, Map<Guid, Membership> wanted, Actor actor) {
        List<GroupMember> present = pages.members(group.value(), "", "", MAX_REPLACED + 1);
        if (wanted.size() > MAX_REPLACED || present.size() > MAX_REPLACED) {
            throw new InvalidValue("members", "must not be more than " + MAX_REPLACED);
        }
        present.stream().map(GroupMember::guid).filter(guid -> !wanted.containsKey(guid)).forEach(guid -> remove(guid, group, actor));
        wanted.forEach((guid, membership) -> {
            if (present.stream().noneMatch(m -> m.guid().equals(guid) && m.membership().equals(membership))) {
                put(guid, membership, actor);
            }
        });
        if (wanted.isEmpty()) {
            rules.replace(group, List.of(), actor);
        }
    }

    private void change(Guid guid, String group, Optional<Membership> wanted, Actor actor) {
        ObjectDetails object = search.object(guid).orElseThrow(() -> new NotFound("the object"));
        List<Membership> all = new ArrayList<>(object.memberships());
        if (!all.removeIf(m -> m.group().value().equals(group)) && wanted.isEmpty()) {
            throw new NotFound("the member");
        }
        wanted.ifPresent(all::add);
        admin.changeMemberships(guid, all, actor);
    }
}
