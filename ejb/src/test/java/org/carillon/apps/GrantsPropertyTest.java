package org.carillon.apps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

import org.carillon.apps.GrantOracle.Verdict;
import org.carillon.apps.GrantWorld.App;
import org.carillon.apps.GrantWorld.Person;
import org.carillon.apps.GrantWorld.Template;
import org.carillon.directory.GroupName;
import org.carillon.directory.Membership;
import org.carillon.directory.UserView;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;

/**
 * No right leaks, and none is lost: what every user may log in to and see, against an independent oracle. Objects are written
 * and read as in the server, without a database; that the digests follow this rule is tested in the server.
 */
class GrantsPropertyTest {

    private static final int APPS = 6;
    private static final int TEMPLATES = 10;
    private static final List<String> GROUPS = List.of("sales", "support", "Sales", "app1");

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void everyUserMayLogInToWhatTheOracleSays(@ForAll("worlds") GrantWorld world) {
        GrantOracle oracle = new GrantOracle(world);
        GrantObjects objects = new GrantObjects(world);
        AppAccess access = objects.access();
        Set<Verdict> seen = new HashSet<>();
        for (int person = 0; person < world.people().size(); person++) {
            UserView user = objects.directory().user(objects.person(person)).orElseThrow();
            for (String name : world.names()) {
                Verdict verdict = oracle.verdict(person, name);
                assertEquals(verdict, verdict(access, user, name), user.name() + " at " + name);
                boolean device = name.startsWith("dev:");
                if (!device) {
                    seen.add(verdict);
                }
                assertEquals(verdict == Verdict.LOGIN && device, access.ofDevice(user, name).isPresent(), name);
                assertEquals(verdict == Verdict.LOGIN && !device, access.granted(user, name).isPresent(), name);
            }
            assertEquals(oracle.listed(person), names(access.listedFor(user).stream().map(UsableApp::name).toList()));
            assertEquals(oracle.attachable(person), names(access.attachableFor(user).stream().map(app -> app.name().value()).toList()));
        }
        Statistics.label("some user may log in at an app").collect(seen.contains(Verdict.LOGIN))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        Statistics.label("some user lacks the right to an app").collect(seen.contains(Verdict.NO_RIGHT))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        Statistics.label("some user follows more than four templates").collect(world.people().stream().anyMatch(who -> oracle.reached(who).size() > 4))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    private static Verdict verdict(AppAccess access, UserView user, String name) {
        try {
            UsableApp usable = access.require(user, name);
            assertTrue(usable.name().equalsIgnoreCase(name), "asked for " + name + ", got " + usable.name());
            return Verdict.LOGIN;
        } catch (NotAllowed e) {
            return Verdict.NO_RIGHT;
        } catch (NotFound e) {
            return Verdict.NO_APP;
        }
    }

    private static Set<String> names(List<String> listed) {
        Set<String> names = Set.copyOf(listed);
        assertEquals(names.size(), listed.size(), "each once: " + listed);
        return names;
    }

    @Example
    void aTemplateCountsHoweverFarItIs() {
        List<Template> chain = IntStream.range(0, 90).mapToObj(i -> new Template(i == 89 ? Set.of(0) : Set.of(), List.of(i + 1), Set.of())).toList();
        everyUserMayLogInTo(new GrantWorld(List.of(app()), chain, List.of(person(0))), "app0");
    }

    @Example
    void aTemplateCountsWhicheverWayItIsComeTo() {
        List<Template> templates = List.of(follows(1), follows(2), follows(3), follows(4), new Template(Set.of(0), List.of(), Set.of()));
        everyUserMayLogInTo(new GrantWorld(List.of(app()), templates, List.of(person(0, 3))), "app0");
    }

    @Example
    void templatesThatFollowEachOtherEnd() {
        List<Template> circle = List.of(follows(1), new Template(Set.of(0), List.of(0, 1), Set.of()));
        everyUserMayLogInTo(new GrantWorld(List.of(app()), circle, List.of(person(0), person(1))), "app0");
    }

    private static void everyUserMayLogInTo(GrantWorld world, String app) {
        GrantObjects objects = new GrantObjects(world);
        IntStream.range(0, world.people().size()).mapToObj(objects::person).map(objects.directory()::user).map(Optional::orElseThrow)
                .forEach(user -> assertEquals(Verdict.LOGIN, verdict(objects.access(), user, app)));
    }

    private static App app() {
        return new App(false, Set.of(), false, false, "");
    }

    private static Template follows(int template) {
        return new Template(Set.of(), List.of(template), Set.of());
    }

    private static Person person(Integer... templates) {
        return new Person(Set.of(), List.of(templates), Set.of(), List.of());
    }

    @Provide
    Arbitrary<GrantWorld> worlds() {
        Arbitrary<Integer> app = Arbitraries.integers().between(0, APPS);
        Arbitrary<Set<Integer>> grants = app.set().ofMaxSize(2);
        Arbitrary<List<Integer>> follows = Arbitraries.integers().between(0, TEMPLATES).list().uniqueElements().ofMaxSize(3);
        Arbitrary<Set<String>> groups = Arbitraries.of(GROUPS).set().ofMaxSize(2);
        Arbitrary<Boolean> rarely = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
        Arbitrary<App> apps = Combinators.combine(rarely, groups, rarely, rarely, Arbitraries.of("", "", "", "phone", "softphone", "rcc"))
                .as(App::new);
        Arbitrary<Template> templates = Combinators.combine(grants, follows, groups).as(Template::new);
        Arbitrary<Integer> attached = Arbitraries.integers().between(-1, APPS);
        Arbitrary<Person> people = Combinators.combine(grants, follows, memberships(), attached.list().ofMaxSize(3)).as(Person::new);
        return Combinators.combine(apps.list().ofMaxSize(APPS), templates.list().ofMaxSize(TEMPLATES), people.list().ofMinSize(1).ofMaxSize(3))
                .as(GrantWorld::new);
    }

    private static Arbitrary<Set<Membership>> memberships() {
        return Combinators.combine(Arbitraries.of(GROUPS), Arbitraries.of(true, false), Arbitraries.of(Membership.Dynamic.class))
                .as((group, active, dynamic) -> new Membership(GroupName.of(group), active, dynamic)).set().ofMaxSize(2)
                .map(all -> all.stream().collect(Collectors.toMap(Membership::group, one -> one, (one, other) -> one)))
                .map(all -> Set.copyOf(all.values()));
    }
}
