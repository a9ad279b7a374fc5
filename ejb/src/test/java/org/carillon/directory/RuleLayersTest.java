package org.carillon.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.carillon.directory.VisibilityRule.Right;
import org.carillon.presence.Visibility;

/** How own rules, templates and groups come together, against an oracle that asks for each watcher anew. */
class RuleLayersTest {

    private static final List<String> NAMES = List.of("carol", "CAROL", "dave", "@example.com", "@", "sales");
    private static final Viewer CAROL = new Viewer(Guid.random(), SipName.of("carol"), List.of(Membership.active("sales")));

    private static final Visibility VISIBILITY = new Visibility("example.com");

    @Example
    void anyRuleOfTheOwnEndsWhatGroupsSayOfThatPerson() {
        RuleLayers layers = new RuleLayers(List.of(new VisibilityRule("@Example.com", false, Set.of(Right.VISIBLE))), List.of(VisibilityRule.everything("carol")));
        assertEquals(Set.of(Right.VISIBLE), VISIBILITY.rights(Guid.random(), layers, CAROL));
    }

    @Example
    void aRuleForOthersLeavesTheDefaultInForce() {
        RuleLayers layers = new RuleLayers(List.of(VisibilityRule.everything("dave")), List.of(new VisibilityRule("@", false, Set.of(Right.NOTE))));
        assertEquals(Set.of(Right.NOTE), VISIBILITY.rights(Guid.random(), layers, CAROL));
    }

    @Example
    void severalGroupsAddUp() {
        RuleLayers layers = new RuleLayers(List.of(), List.of(new VisibilityRule("@", false, Set.of(Right.NOTE)), new VisibilityRule("@", false, Set.of(Right.ONLINE))));
        assertEquals(Set.of(Right.NOTE, Right.ONLINE), VISIBILITY.rights(Guid.random(), layers, CAROL));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void agreesWithTheOracle(@ForAll("rules") List<VisibilityRule> nearer, @ForAll("rules") List<VisibilityRule> defaults) {
        boolean spokenOf = nearer.stream().anyMatch(RuleLayersTest::isAboutCarol);
        Set<Right> alone = VISIBILITY.rights(Guid.random(), new RuleLayers(spokenOf ? nearer : defaults, List.of()), CAROL);
        assertEquals(alone, VISIBILITY.rights(Guid.random(), new RuleLayers(nearer, defaults), CAROL));
    }

    private static boolean isAboutCarol(VisibilityRule rule) {
        return rule.group() ? rule.name().equals("sales") : Set.of("carol", "CAROL", "@example.com", "@").contains(rule.name());
    }

    /** A view of the directory has what the groups of the user give, and of no other group. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theDirectoryAsksForTheGroupsOfTheUser(@ForAll("rules") List<VisibilityRule> own, @ForAll("rules") List<VisibilityRule> ofSales,
                                               @ForAll("rules") List<VisibilityRule> ofShop) {
        User user = new User(Guid.random(), Instant.EPOCH);
        UserWriter.apply(new ObjectWriter(null, 1), user, new UserChange().name("bob").cn("Bob").rules(own).memberships(List.of(Membership.passive("sales"))));
        Map<String, List<VisibilityRule>> stored = new TreeMap<>(Map.of("sales", ofSales, "shop", ofShop));
        UserView view = DirectoryLoader.view(template -> null, groups -> {
            Map<String, List<VisibilityRule>> found = new TreeMap<>(stored);
            found.keySet().retainAll(groups);
            return found;
        }, user);
        assertEquals(new RuleLayers(own, ofSales), RuleLayers.of(view));
    }

    @Provide
    Arbitrary<List<VisibilityRule>> rules() {
        Arbitrary<Set<Right>> rights = Arbitraries.of(Right.class).set().map(set -> set.isEmpty() ? Set.of() : EnumSet.copyOf(set));
        return Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of(true, false), rights)
                .as((name, group, granted) -> new VisibilityRule(name, group && !name.contains("@"), granted)).list().ofMaxSize(8);
    }
}
