package org.carillon.websocket.object;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.carillon.directory.Condition;
import org.carillon.directory.Destination;
import org.carillon.directory.Device;
import org.carillon.directory.Diversion;
import org.carillon.directory.DiversionSource;
import org.carillon.directory.EmailAddress;
import org.carillon.directory.Fork;
import org.carillon.directory.GroupName;
import org.carillon.directory.HardwareId;
import org.carillon.directory.Membership;
import org.carillon.directory.VisibilityRule;
import org.carillon.directory.WakeUp;

/** Any values that the directory would take. */
public final class ObjectArbitraries {

    private static final Arbitrary<Boolean> FLAG = Arbitraries.of(true, false);

    private ObjectArbitraries() {
    }

    public static Arbitrary<String> text() {
        return Arbitraries.strings().withChars("aZ09 <&\"'\\é漢").ofMaxLength(12).map(String::strip);
    }

    public static Arbitrary<String> name() {
        return Arbitraries.strings().withChars("aZ09-é").ofMinLength(1).ofMaxLength(12);
    }

    static <E extends Enum<E>> Arbitrary<Set<E>> some(Class<E> type) {
        return Arbitraries.of(type).set().map(set -> set.isEmpty() ? Set.<E>of() : EnumSet.copyOf(set));
    }

    static Arbitrary<Destination> destinations() {
        return Combinators.combine(text(), text()).as(Destination::new);
    }

    static Arbitrary<Condition> conditions() {
        return Combinators.combine(text(), FLAG).as(Condition::new);
    }

    public static Arbitrary<Device> devices() {
        return Combinators.combine(name(), text(), text(), some(Device.Flag.class), text(), text(), text())
                .as((hw, text, app, flags, voip, id, primary) -> new Device(HardwareId.of(hw), text, app, flags, voip, id, primary));
    }

    public static Arbitrary<Membership> memberships() {
        return Combinators.combine(name(), FLAG, Arbitraries.of(Membership.Dynamic.class))
                .as((name, active, dynamic) -> new Membership(GroupName.of(name), active, dynamic));
    }

    public static Arbitrary<VisibilityRule> rules() {
        Arbitrary<VisibilityRule> groups = Combinators.combine(name(), some(VisibilityRule.Right.class))
                .as((name, rights) -> new VisibilityRule(name, true, rights));
        Arbitrary<VisibilityRule> others = Combinators.combine(Arbitraries.of("@", "@example.net", "ben", "ben@example.net"), some(VisibilityRule.Right.class))
                .as((name, rights) -> new VisibilityRule(name, false, rights));
        return Arbitraries.oneOf(groups, others);
    }

    public static Arbitrary<Fork> forks() {
        Arbitrary<List<Integer>> seconds = Arbitraries.integers().between(0, 3_600).list().ofSize(3);
        return Combinators.combine(destinations(), conditions(), text(), text(), text(), seconds, FLAG, FLAG)
                .as((to, when, mobility, app, hw, s, off, waiting) -> new Fork(to, when, mobility, app, hw, s.get(0), s.get(1), s.get(2), off, waiting));
    }

    public static Arbitrary<WakeUp> wakeUps() {
        Arbitrary<Integer> minute = Arbitraries.integers().between(0, 59).injectNull(0.2);
        return Combinators.combine(Arbitraries.integers().between(0, 23).injectNull(0.2), minute, minute, destinations(),
                        Arbitraries.integers().between(0, 100), FLAG, text(), conditions())
                .as((h, m, s, by, retries, multiple, fallback, when) -> new WakeUp(h, m, s, by, retries, multiple, retries * 36, fallback, when));
    }

    public static Arbitrary<EmailAddress> emails() {
        return Combinators.combine(name(), name()).as((local, domain) -> EmailAddress.of(local + "@x" + domain + "x"));
    }

    public static Arbitrary<Diversion> diversions() {
        Arbitrary<DiversionSource.Caller> callers = Combinators.combine(destinations(), FLAG, Arbitraries.of(DiversionSource.Compared.class))
                .as(DiversionSource.Caller::new);
        Arbitrary<DiversionSource> sources = Combinators.combine(FLAG, callers.list().ofMaxSize(3)).as(DiversionSource::new);
        return Combinators.combine(Arbitraries.of(Diversion.Kind.class), conditions(), destinations(), sources.injectNull(0.3), FLAG)
                .as(Diversion::new);
    }
}
