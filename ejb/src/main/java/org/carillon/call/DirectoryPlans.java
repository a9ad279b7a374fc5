package org.carillon.call;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.call.CallPlan.Diverted;
import org.carillon.call.CallPlan.Forked;
import org.carillon.call.signal.Facility.Reason;
import org.carillon.call.signal.Party;
import org.carillon.condition.Booleans;
import org.carillon.directory.CallRules;
import org.carillon.directory.CallRulesCache;
import org.carillon.directory.Destination;
import org.carillon.directory.Directory;
import org.carillon.directory.Condition;
import org.carillon.directory.Diversion;
import org.carillon.directory.Diversion.Kind;
import org.carillon.directory.DiversionSource;
import org.carillon.directory.DiversionSource.Compared;
import org.carillon.directory.NumberBeginnings;
import org.carillon.directory.Fork;
import org.carillon.directory.UserView;
import org.carillon.presence.Presences;

/** What the objects of the directory want done with calls (signaling.md section 6.5). */
@ApplicationScoped
class DirectoryPlans implements CallPlans {

    private static final String DO_NOT_DISTURB = "dnd";
    /** Property with the seconds until a call counts as not answered. */
    private static final String NO_ANSWER_SECONDS = "cfnr";
    /** Property with the number of calls with which the user is busy. */
    private static final String BUSY_OUT = "busy-out";
    private static final int MOST_CALLS = 1_000;
    private static final int USUAL_SECONDS = 15;
    private static final int MOST_SECONDS = 3_600;
    /** As destination of a diversion: not to be diverted at all. */
    private static final String NOWHERE = "-";
    @Inject
    private Identities identities;
    @Inject
    private Directory directory;
    @Inject
    private CallRulesCache rules;
    @Inject
    private NumberBeginnings numbers;
    @Inject
    private Booleans booleans;
    @Inject
    private Presences presences;

    @Override
    public Optional<CallPlan> of(Party called, Identity caller, Optional<Identity> forwarding) {
        return identities.of(called).map(identity -> plan(identity, caller, forwarding));
    }

    @Override
    public boolean isBeginning(String number) {
        return numbers.isBeginning(number);
    }

    private CallPlan plan(Identity identity, Identity caller, Optional<Identity> forwarding) {
        CallRules own = rules.of(identity.guid());
        List<Diverted> diversions = Arrays.stream(Kind.values()).flatMap(kind -> first(own.diversions(), kind, caller, forwarding).stream()).toList();
        boolean undisturbed = presences.stored(identity.guid()).stream().anyMatch(item -> item.activity().equals(DO_NOT_DISTURB));
        List<Forked> forks = own.forks().stream().filter(fork -> !fork.off() && holds(fork.condition())).map(DirectoryPlans::forked).toList();
        Map<String, String> properties = directory.user(identity.guid()).map(UserView::properties).orElse(Map.of());
        return new CallPlan(identity, diversions, forks, undisturbed, number(properties, BUSY_OUT, 0, 0, MOST_CALLS),
                Duration.ofSeconds(number(properties, NO_ANSWER_SECONDS, USUAL_SECONDS, 1, MOST_SECONDS)));
    }

    /* A delay is for mobility alone (pbx-apis.md section 7). */
    private static Forked forked(Fork fork) {
        return new Forked(party(fork.destination()), Duration.ofSeconds(fork.mobility().isEmpty() ? 0 : fork.delaySeconds()),
                Duration.ofSeconds(fork.minSeconds()), Duration.ofSeconds(fork.maxSeconds()));
    }

    private Optional<Diverted> first(List<Diversion> rules, Kind kind, Identity caller, Optional<Identity> forwarding) {
        return rules.stream().filter(rule -> rule.kind() == kind && holds(rule.condition()) && isFor(rule.source(), caller, forwarding))
                .max(Comparator.comparingInt(DirectoryPlans::rank)).map(rule -> new Diverted(reason(kind), party(rule.destination())));
    }

    /* A rule for some callers beats one for all but some, and that one for all; an administrator's beats the user's. */
    private static int rank(Diversion rule) {
        int source = rule.source() == null ? 0 : rule.source().only() ? 4 : 2;
        return source + (rule.precedence() ? 1 : 0);
    }

    private boolean holds(Condition condition) {
        return condition.isAlways() || booleans.isOn(condition.name()) != condition.negated();
    }

    private static boolean isFor(DiversionSource source, Identity caller, Optional<Identity> forwarding) {
        return source == null || source.only() == source.callers().stream().anyMatch(wanted ->
                wanted.compared() != Compared.FWD && matches(wanted, caller) || wanted.compared() != Compared.CLID && forwarding.filter(f -> matches(wanted, f)).isPresent());
    }

    /* Numbers are compared from their beginning; all who call here are internal. */
    private static boolean matches(DiversionSource.Caller wanted, Identity who) {
        Destination address = wanted.address();
        boolean number = !address.number().isEmpty() && who.party().number().startsWith(address.number());
        boolean name = !address.name().isEmpty() && who.party().sip().equalsIgnoreCase(address.name());
        return !wanted.external() && (number || name);
    }

    private static Reason reason(Kind kind) {
        return switch (kind) {
            case CFU -> Reason.ALWAYS;
            case CFB -> Reason.BUSY;
            case CFNR -> Reason.NO_ANSWER;
        };
    }

    private static Party party(Destination destination) {
        return destination.number().equals(NOWHERE) ? Party.NOBODY : new Party(destination.number(), destination.name());
    }

    private static int number(Map<String, String> properties, String name, int usual, int least, int most) {
        String digits = properties.getOrDefault(name, "");
        return digits.matches("[0-9]{1,4}") ? Math.max(least, Math.min(most, Integer.parseInt(digits))) : usual;
    }
}
