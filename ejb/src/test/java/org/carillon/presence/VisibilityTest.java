package org.carillon.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.carillon.directory.Guid;
import org.carillon.directory.Membership;
import org.carillon.directory.SipName;
import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule;
import org.carillon.directory.VisibilityRule.Right;

/** Who may see what, against an oracle that reads the rules the slow way (pbx-apis.md section 8). */
class VisibilityTest {

    private static final String DOMAIN = "example.com";
    private final Visibility visibility = new Visibility(DOMAIN);

    @Example
    void withoutARuleNothingIsSeen() {
        assertEquals(Set.of(), visibility.rights(user("dave", List.of(), List.of()), user("alice", List.of(), List.of()).viewer()));
    }

    @Example
    void everybodySeesTheOwn() {
        UserView dave = user("dave", List.of(), List.of());
        assertEquals(EnumSet.allOf(Right.class), visibility.rights(dave, dave.viewer()));
    }

    @Example
    void aRuleForTheUserOverridesGroupsInsteadOfAdding() {
        UserView target = user("bob", List.of(), List.of(new VisibilityRule("alice", false, Set.of(Right.VISIBLE)),
                VisibilityRule.everything("@example.com")));
        assertEquals(Set.of(Right.VISIBLE), visibility.rights(target, user("ALICE", List.of(), List.of()).viewer()));
    }

    @Example
    void onlyActiveMembersHaveTheRightsOfAGroup() {
        UserView target = user("bob", List.of(), List.of(new VisibilityRule("sales", true, Set.of(Right.NOTE))));
        assertEquals(Set.of(Right.NOTE), visibility.rights(target, user("alice", List.of(Membership.active("sales")), List.of()).viewer()));
        assertEquals(Set.of(), visibility.rights(target, user("carol", List.of(Membership.passive("sales")), List.of()).viewer()));
    }

    @Property(tries = 5_000)
    void agreesWithTheOracle(@ForAll("rules") List<VisibilityRule> rules, @ForAll("memberships") List<Membership> memberships,
                             @ForAll("watcherName") String watcher) {
        UserView target = user("target", List.of(), rules);
        assertEquals(oracle(rules, watcher, memberships), new HashSet<>(visibility.rights(target, user(watcher, memberships, List.of()).viewer())));
    }

    /** The search relies on it: who has no rule of such a name need not be looked at. */
    @Property(tries = 2_000)
    void whateverIsAllowedHasARuleOfTheWatchersNames(@ForAll("rules") List<VisibilityRule> rules,
            @ForAll("memberships") List<Membership> memberships, @ForAll("watcherName") String watcher) {
        UserView who = user(watcher, memberships, List.of());
        List<VisibilityRule> others = rules.stream().filter(rule -> !visibility.ruleNames(who.viewer()).contains(rule.name().toLowerCase(Locale.ROOT))).toList();
        assertEquals(Set.of(), visibility.rights(user("target", List.of(), others), who.viewer()));
    }

    private static Set<Right> oracle(List<VisibilityRule> rules, String watcher, List<Membership> memberships) {
        for (int rank = 0; rank < 3; rank++) {
            Set<Right> rights = new HashSet<>();
            boolean any = false;
            for (VisibilityRule rule : rules) {
                if (rankOf(rule, watcher, memberships) == rank) {
                    any = true;
                    rights.addAll(rule.rights());
                }
            }
            if (any) {
                return rights;
            }
        }
        return Set.of();
    }

    private static int rankOf(VisibilityRule rule, String watcher, List<Membership> memberships) {
        if (rule.group()) {
            for (Membership membership : memberships) {
                if (membership.active() && membership.group().value().equals(rule.name())) {
                    return 1;
                }
            }
            return 9;
        }
        return switch (rule.name()) {
            case "@" -> 2;
            case "@" + DOMAIN -> 1;
            default -> rule.name().equals(watcher) || rule.name().equals(watcher + "@" + DOMAIN) ? 0 : 9;
        };
    }

    @Provide
    Arbitrary<List<VisibilityRule>> rules() {
        Arbitrary<VisibilityRule> people = Combinators.combine(
                Arbitraries.of("alice", "bob", "alice@example.com", "alice@other.net", "@example.com", "@other.net", "@"),
                Arbitraries.of(Right.class).set()).as((name, rights) -> new VisibilityRule(name, false, rights));
        Arbitrary<VisibilityRule> groups = Combinators.combine(Arbitraries.of("sales", "support", "alice"),
                Arbitraries.of(Right.class).set()).as((name, rights) -> new VisibilityRule(name, true, rights));
        return Arbitraries.oneOf(people, groups).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Membership>> memberships() {
        return Arbitraries.of(Membership.active("sales"), Membership.passive("sales"), Membership.active("support"),
                Membership.passive("alice")).list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> watcherName() {
        return Arbitraries.of("alice", "bob", "carol");
    }

    private static UserView user(String name, List<Membership> memberships, List<VisibilityRule> rules) {
        return new UserView(Guid.random(), name, name, SipName.of(name), "", "", "", "root", false, false, false, false,
                memberships, Set.of(), rules, List.of(), Map.of(), null);
    }
}
