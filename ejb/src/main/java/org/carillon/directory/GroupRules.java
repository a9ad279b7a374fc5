package org.carillon.directory;

import java.util.List;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.carillon.audit.Actor;
import org.carillon.audit.Audit;
import org.carillon.error.NotFound;

/**
 * The default visibility of groups: rules that hold for every member, static or by choice, in or out (see {@link RuleLayers}).
 * They belong to the name of the group and wait there while it has no members. {@link GroupRulesChanged} follows after the commit.
 */
@Stateless
public class GroupRules {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Audit audit;
    @Inject
    private Event<GroupRulesStored> stored;

    public List<VisibilityRule> of(GroupName group) {
        return GroupDefaults.of(em, Set.of(group.value())).getOrDefault(group.value(), List.of());
    }

    /**
     * Makes these the rules of the group.
     *
     * @throws NotFound if the group has no members and shall get rules
     * @throws org.carillon.error.InvalidValue if they are too many
     */
    public void replace(GroupName group, List<VisibilityRule> wanted, Actor actor) {
        if (!wanted.isEmpty() && !exists(group)) {
            throw new NotFound("the group");
        }
        em.createNativeQuery("insert into group_defaults (name) values (:name) on conflict do nothing")
                .setParameter("name", group.value()).executeUpdate();
        GroupDefaults row = em.find(GroupDefaults.class, group.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row.rules().stream().map(StoredRule::view).toList().equals(wanted)) {
            return;
        }
        Values.replace("rules", row.rules(), wanted, StoredRule::of);
        audit.record(actor, "group.change", group.value(), "rules");
        stored.fire(new GroupRulesStored(group));
    }

    private boolean exists(GroupName group) {
        return !em.createNativeQuery("select 1 from group_membership where group_name = :name limit 1")
                .setParameter("name", group.value()).getResultList().isEmpty();
    }
}
