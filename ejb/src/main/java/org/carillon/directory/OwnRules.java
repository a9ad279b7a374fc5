package org.carillon.directory;

import java.util.ArrayList;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.audit.Actor;
import org.carillon.directory.InheritedRule.Source;
import org.carillon.error.NotFound;

/**
 * The rules of visibility as their user sees and changes them: one rule for each user, domain or group. What comes from templates
 * and groups is shown and stays as it is.
 */
@Stateless
public class OwnRules {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DirectoryAdmin admin;

    /** What a user has, and from where. @param own in the order in which they were made */
    public record Rules(List<VisibilityRule> own, List<InheritedRule> inherited) {
    }

    /** In a transaction of its own: what it returns is committed. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Rules of(Guid guid) {
        User user = find(guid);
        List<InheritedRule> inherited = new ArrayList<>();
        for (PbxObject template : TemplateChain.of(em, user.templates())) {
            template.rules().forEach(row -> inherited.add(new InheritedRule(row.view(), Source.TEMPLATE, template.cn())));
        }
        GroupDefaults.of(em, user.memberships().keySet())
                .forEach((group, rules) -> rules.forEach(rule -> inherited.add(new InheritedRule(rule, Source.GROUP, group))));
        return new Rules(own(user), List.copyOf(inherited));
    }

    /**
     * Sets the user's rule for whom it speaks of; there is only one of them then.
     *
     * @throws org.carillon.error.InvalidValue if they are too many
     */
    public void put(Guid guid, VisibilityRule rule) {
        User user = find(guid);
        List<VisibilityRule> rules = new ArrayList<>(own(user));
        int place = (int) rules.stream().takeWhile(known -> !isFor(known, rule)).count();
        rules.removeIf(known -> isFor(known, rule));
        rules.add(Math.min(place, rules.size()), rule);
        change(user, rules);
    }

    /** @throws NotFound if the user has no rule for these people */
    public void remove(Guid guid, VisibilityRule about) {
        User user = find(guid);
        List<VisibilityRule> left = own(user).stream().filter(known -> !isFor(known, about)).toList();
        if (left.size() == own(user).size()) {
            throw new NotFound("the rule");
        }
        change(user, left);
    }

    private void change(User user, List<VisibilityRule> rules) {
        if (!rules.equals(own(user))) {
            admin.change(user.guid(), new UserChange().rules(rules), Actor.client(user.name()));
        }
    }

    private static boolean isFor(VisibilityRule known, VisibilityRule other) {
        return known.group() == other.group() && known.name().equalsIgnoreCase(other.name());
    }

    private static List<VisibilityRule> own(User user) {
        return user.rules().stream().map(StoredRule::view).toList();
    }

    private User find(Guid guid) {
        User user = em.find(User.class, guid.value());
        if (user == null) {
            throw new NotFound("the user");
        }
        return user;
    }
}
