package org.carillon.presence;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule;
import org.carillon.directory.VisibilityRule.Right;

/**
 * Decides what one user may see of another (pbx-apis.md section 8): rules that name the user override all others, then
 * groups in which the user is active and the user's domain count together, then the default; without a rule nothing is
 * seen. Everybody sees everything of themselves.
 */
public final class Visibility {

    private final String systemDomain;

    public Visibility(String systemDomain) {
        this.systemDomain = systemDomain.toLowerCase(Locale.ROOT);
    }

    public Set<Right> rights(UserView target, UserView watcher) {
        if (target.guid().equals(watcher.guid())) {
            return EnumSet.allOf(Right.class);
        }
        List<VisibilityRule> rules = target.rules();
        Set<Right> rights = EnumSet.noneOf(Right.class);
        return collect(rules, rule -> namesUser(rule, watcher), rights)
                || collect(rules, rule -> namesGroupOrDomain(rule, watcher), rights)
                || collect(rules, rule -> !rule.group() && rule.name().equals("@"), rights) ? rights : Set.of();
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

    private boolean namesUser(VisibilityRule rule, UserView watcher) {
        if (rule.group() || rule.name().startsWith("@")) {
            return false;
        }
        String name = rule.name().toLowerCase(Locale.ROOT);
        String watcherName = watcher.name().key();
        return name.equals(watcherName) || name.equals(watcherName + "@" + systemDomain);
    }

    private boolean namesGroupOrDomain(VisibilityRule rule, UserView watcher) {
        return rule.group() ? watcher.isActiveMember(rule.name())
                : rule.name().toLowerCase(Locale.ROOT).equals("@" + systemDomain);
    }
}
