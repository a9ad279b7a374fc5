package org.carillon.presence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.carillon.directory.VisibilityRule;
import org.carillon.directory.VisibilityRule.Right;

/** Makes up rules of all kinds, about users, app objects and groups that there are, were or could be. */
final class RandomRules {

    private final Random random;
    private final List<String> groups;
    private final int users;
    private final int apps;

    RandomRules(Random random, List<String> groups, int users, int apps) {
        this.random = random;
        this.groups = groups;
        this.users = users;
        this.apps = apps;
    }

    /** At most so many; some say nothing, or nothing about anybody. */
    List<VisibilityRule> some(int most) {
        List<VisibilityRule> rules = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            boolean group = random.nextInt(3) == 0;
            rules.add(new VisibilityRule(group ? groups.get(random.nextInt(groups.size())) : ruleName(), group, rights()));
        }
        return rules;
    }

    private String ruleName() {
        boolean app = random.nextInt(4) == 0;
        String name = (app ? random.nextBoolean() ? "a" : "b" : random.nextBoolean() ? "u" : "v") + random.nextInt(app ? apps : users);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> "@example.com";
            case 3 -> "@";
            case 4 -> "@other.net";
            case 5 -> name + "@other.net";
            case 6 -> name + "@example.com";
            case 7 -> name.toUpperCase(Locale.ROOT) + "@Example.com";
            default -> name;
        };
    }

    private Set<Right> rights() {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        int density = random.nextInt(5);
        for (Right right : Right.values()) {
            if (random.nextInt(4) < density) {
                rights.add(right);
            }
        }
        return rights;
    }
}
