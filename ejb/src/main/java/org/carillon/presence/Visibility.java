package org.carillon.presence;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.carillon.directory.Guid;
import org.carillon.directory.Membership;
import org.carillon.directory.RuleLayers;
import org.carillon.directory.UserView;
import org.carillon.directory.Viewer;
import org.carillon.directory.VisibilityRule;
import org.carillon.directory.VisibilityRule.Right;

/**
 * Decides what one user or app object may see of a user (pbx-apis.md section 8): rules that name the user override all others, then
 * groups in which the user is active and the user's domain count together, then the default; without a rule nothing is
 * seen. Where neither the user nor a template has a rule about the watcher, those of the user's groups are asked in the same way.
 * Everybody sees everything of themselves.
 */
public final class Visibility {

    private final String systemDomain;

    public Visibility(String systemDomain) {
        this.systemDomain = systemDomain.toLowerCase(Locale.ROOT);
    }

    public Set<Right> rights(UserView target, Viewer watcher) {
        return rights(target.guid(), RuleLayers.of(target), watcher);
    }

    /** @param layers rules of the target */
    public Set<Right> rights(Guid target, RuleLayers layers, Viewer watcher) {
        if (target.equals(watcher.guid())) {
            return EnumSet.allOf(Right.class);
        }
        Set<Right> rights = EnumSet.noneOf(Right.class);
        return speak(layers.nearer(), watcher, rights) || speak(layers.defaults(), watcher, rights) ? rights : Set.of();
    }

    /* Whether any of the rules is about the watcher, and what those allow. */
    private boolean speak(List<VisibilityRule> rules, Viewer watcher, Set<Right> rights) {
        return collect(rules, rule -> namesUser(rule, watcher), rights)
                || collect(rules, rule -> namesGroupOrDomain(rule, watcher), rights)
                || collect(rules, rule -> !rule.group() && rule.name().equals("@"), rights);
    }

    /** Names in lower case of which a rule must have one to allow this watcher anything. */
    public Set<String> ruleNames(Viewer watcher) {
        Set<String> names = new HashSet<>(List.of("@", "@" + systemDomain, watcher.name().key(), watcher.name().key() + "@" + systemDomain));
        watcher.memberships().stream().filter(Membership::active).forEach(m -> names.add(m.group().value().toLowerCase(Locale.ROOT)));
        return names;
    }

    private static boolean collect(List<VisibilityRule> rules, Predicate<VisibilityRule> matches, Set<Right> rights) {
        boolean found = false;
        for (VisibilityRule rule : rules) {
            if (matches.test(rule)) {
                found = true;
                rights.addAll(rule.rights());
            }
        }
        return found;
    }

    private boolean namesUser(VisibilityRule rule, Viewer watcher) {
        if (rule.group() || rule.name().startsWith("@")) {
            return false;
        }
        String name = rule.name().toLowerCase(Locale.ROOT);
        String watcherName = watcher.name().key();
        return name.equals(watcherName) || name.equals(watcherName + "@" + systemDomain);
    }

    private boolean namesGroupOrDomain(VisibilityRule rule, Viewer watcher) {
        return rule.group() ? watcher.isActiveMember(rule.name())
                : rule.name().toLowerCase(Locale.ROOT).equals("@" + systemDomain);
    }
}
