package org.carillon.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.audit.Actor;
import org.carillon.directory.Membership.Dynamic;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;

/**
 * Lets users join and leave the groups in which they take part by choice (pbx-apis.md section 7). Who belongs to a group at all is
 * no choice of theirs.
 */
@Stateless
public class OwnGroups {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DirectoryAdmin admin;

    /**
     * @throws NotFound   if the user does not belong to the group
     * @throws NotAllowed if the user always takes part
     */
    public void takePart(Guid guid, GroupName group, boolean wanted) {
        User user = Optional.ofNullable(em.find(User.class, guid.value())).orElseThrow(() -> new NotFound("the user"));
        StoredMembership row = user.memberships().get(group.value());
        if (row == null) {
            throw new NotFound("the group");
        }
        Membership before = row.view(group.value());
        if (before.dynamic() == Dynamic.STATIC) {
            throw new NotAllowed("members of this group always take part");
        }
        Membership after = new Membership(group, before.active(), wanted ? Dynamic.IN : Dynamic.OUT);
        if (!after.equals(before)) {
            List<Membership> all = new ArrayList<>();
            user.memberships().forEach((name, stored) -> all.add(name.equals(group.value()) ? after : stored.view(name)));
            admin.changeMemberships(guid, all, Actor.client(user.name()));
        }
    }
}
