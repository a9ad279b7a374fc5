package org.carillon.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.carillon.call.CallPlan.Forked;
import org.carillon.call.VoiceDesk.Found;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.Reason;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;

/**
 * A call rings at all endpoints of one who is called, and at those of their forks (signaling.md sections 1.5 and 5.1, pbx-apis.md
 * section 7). The first to answer gets it, the others are released. Over when one has answered, all have refused, an endpoint sends the
 * call elsewhere, time is up, or the caller goes.
 */
final class Ringing {

    private static final int ENDPOINTS = 50;
    private final VoiceDesk desk;
    private final Offering offering;
    private final CallPlan plan;
    private final Registration from;
    private final Map<Registration, VoiceLeg> legs = new LinkedHashMap<>();
    private final List<Cause> refusals = new ArrayList<>();
    private final List<Runnable> timers = new ArrayList<>();
    private int awaited;
    /** There may be phones that come while it rings. */
    private boolean asleep = true;
    private boolean over;

    Ringing(VoiceDesk desk, Offering offering, CallPlan plan, Registration from) {
        this.desk = desk;
        this.offering = offering;
        this.plan = plan;
        this.from = from;
    }

    void begin() {
        List<Registration> endpoints = endpoints(plan.identity());
        boolean diverts = plan.diversion(Reason.NO_ANSWER).isPresent();
        after(diverts ? plan.noAnswer() : VoiceDesk.LONGEST_RINGING, this::timeIsUp);
        awaited = plan.forks().size() + 1;
        plan.forks().forEach(this::fork);
        endpoints.forEach(endpoint -> offer(endpoint, plan.identity(), Duration.ZERO));
        timers.add(desk.sleeping().expect(desk, plan.identity().guid(), this::arrived, this::noneArrives));
    }

    /* Phones that sleep get their time, unless somebody has said for the one who is called that they do not want the call. */
    private void arrived(Registration endpoint) {
        if (asleep && !over && endpoint.takesMedia() && endpoint != from && !legs.containsKey(endpoint)) {
            offer(endpoint, plan.identity(), Duration.ZERO);
        }
    }

    private void noneArrives() {
        if (asleep) {
            asleep = false;
            awaited--;
            nobodyLeft();
        }
    }

    private void after(Duration delay, Runnable task) {
        timers.add(desk.timer().after(delay, task));
    }

    /* No timer outlives what it is for. */
    private void over() {
        over = true;
        timers.forEach(Runnable::run);
        timers.clear();
    }

    private List<Registration> endpoints(Identity who) {
        return desk.registrations().of(who.guid()).stream().filter(r -> r.takesMedia() && r != from && !legs.containsKey(r)).limit(ENDPOINTS).toList();
    }

    /* Neither diversions nor forks of whoever it rings at beside are followed: they are called for somebody else. */
    private void fork(Forked fork) {
        if (fork.delay().isZero()) {
            reach(fork);
        } else {
            after(fork.delay(), () -> reach(fork));
        }
    }

    private void reach(Forked fork) {
        desk.find(fork.to(), offering.identity(), Optional.of(plan.identity()), found -> {
            if (over) {
                return;
            }
            awaited--;
            List<VoiceLeg> beside = new ArrayList<>();
            if (found instanceof Found.One one) {
                endpoints(one.plan().identity()).forEach(endpoint -> beside.add(offer(endpoint, one.plan().identity(), fork.earliest())));
            }
            if (!fork.longest().isZero()) {
                after(fork.longest(), () -> beside.forEach(this::tooLong));
            }
            nobodyLeft();
        });
    }

    private void tooLong(VoiceLeg leg) {
        if (!over && !leg.isOver()) {
            leg.release(Cause.NORMAL);
            refused(leg, Cause.NO_ANSWER);
        }
    }

    /* Who answers sooner than anybody can is a machine, and is let go. */
    private VoiceLeg offer(Registration endpoint, Identity who, Duration earliest) {
        Signal.Setup setup = offering.setup();
        VoiceLeg leg = new VoiceLeg(desk, who, new VoiceLeg.Facts(setup.leg(), setup.conference(), endpoint.hardwareId(), true), null);
        legs.put(endpoint, leg);
        desk.pickables().add(new Ring(setup.leg()));
        leg.whenOver(() -> desk.pickables().remove(setup.leg()));
        setup.facilities().stream().filter(Facility.TransferSetup.class::isInstance).map(Facility.TransferSetup.class::cast).findFirst()
                .ifPresent(transfer -> leg.history(history -> history.transferredBy(transfer.by())));
        leg.offered(offering.origin());
        leg.enter(LegState.SETUP, "setup");
        Instant taken = desk.clock().instant().plus(earliest);
        leg.belongs(signal -> ringing(leg, signal, taken), null);
        leg.reach(setup, endpoint.endpoint().offer(setup, signal -> desk.lane().execute(() -> leg.heard(signal))));
        after(VoiceDesk.FIRST_SIGN, () -> {
            if (!over && leg.state() == LegState.SETUP) {
                leg.release(Cause.NO_RESPONSE);
                refused(leg, Cause.NO_RESPONSE);
            }
        });
        return leg;
    }

    /** One of the endpoints, as one whose call others may take. */
    private final class Ring implements Pickable {

        private final Guid call;

        Ring(Guid call) {
            this.call = call;
        }

        @Override
        public Guid call() {
            return call;
        }

        @Override
        public Identity at() {
            return plan.identity();
        }

        @Override
        public Guid pick(Registration by, Identity picking) {
            return offering.pick(call, by, picking);
        }
    }

    private void ringing(VoiceLeg leg, Signal signal, Instant earliest) {
        if (over) {
            return;
        }
        if (signal instanceof Signal.Conn && desk.clock().instant().isBefore(earliest)) {
            leg.release(Cause.NORMAL);
            refused(leg, Cause.NO_ANSWER);
        } else if (signal instanceof Signal.Conn conn) {
            answer(leg, conn);
        } else if (signal instanceof Signal.Alert alert) {
            if (alert.facilities().contains(new Facility.Plain(Facility.Plain.Kind.CALL_WAITING))) {
                leg.waits();
            }
            leg.enter(LegState.ALERT, "alert");
            offering.alerting(leg, alert, legs.size() == 1);
        } else if (signal instanceof Signal.CallProc) {
            leg.enter(LegState.CALL_PROC, "call_proc");
            offering.proceeds();
        } else if (signal instanceof Signal.Rel rel) {
            leg.enter(LegState.NULL, "rel");
            refused(leg, rel.cause());
        } else if (signal instanceof Signal.Disc disc) {
            leg.release(disc.cause());
            refused(leg, disc.cause());
        } else if (signal instanceof Signal.Facilities facilities) {
            facilities.facilities().stream().filter(f -> f instanceof Facility.Reroute || f instanceof Facility.Redirect).findFirst().ifPresent(this::sendOn);
        }
    }

    private void sendOn(Facility facility) {
        if (facility instanceof Facility.Reroute reroute) {
            end(Cause.NORMAL);
            offering.rerouted(reroute.reason(), reroute.called());
        } else if (facility instanceof Facility.Redirect redirect) {
            end(Cause.NOT_SELECTED);
            offering.redirected(redirect);
        }
    }

    private void answer(VoiceLeg leg, Signal.Conn conn) {
        over();
        leg.enter(LegState.CONNECTED, "conn");
        desk.pickables().remove(leg.facts().call());
        legs.values().stream().filter(other -> other != leg).forEach(other -> other.release(Cause.NOT_SELECTED));
        offering.answered(leg, conn);
    }

    private void refused(VoiceLeg leg, Cause cause) {
        refusals.add(cause);
        legs.values().remove(leg);
        if (cause.equals(Cause.BUSY) || cause.equals(Cause.REJECTED)) {
            noneArrives();
        }
        nobodyLeft();
    }

    private void nobodyLeft() {
        if (!over && legs.isEmpty() && awaited == 0) {
            over();
            offering.failed(result());
        }
    }

    /* Busy if anybody was, else rejected if anybody did, else what came first. */
    private Cause result() {
        return refusals.contains(Cause.BUSY) ? Cause.BUSY : refusals.contains(Cause.REJECTED) ? Cause.REJECTED : refusals.isEmpty() ? Cause.ABSENT : refusals.get(0);
    }

    private void timeIsUp() {
        if (!over) {
            end(plan.diversion(Reason.NO_ANSWER).isPresent() ? Cause.NORMAL : Cause.NO_ANSWER);
            offering.unanswered();
        }
    }

    /** What the caller says meanwhile goes on only where there is no doubt to whom. */
    void fromCaller(Signal signal) {
        if (legs.size() == 1 && (signal instanceof Signal.Channels || signal instanceof Signal.UserInfo)) {
            legs.values().iterator().next().tell(signal);
        }
    }

    /** Somebody else is at the other end, which all it rings at are told. */
    void tell(Identity remote, Facility... facilities) {
        legs.values().forEach(leg -> {
            leg.transferred(remote);
            leg.tell(facilities);
            leg.remote(remote);
        });
    }

    /** It rings no more. */
    void end(Cause cause) {
        over();
        legs.values().forEach(leg -> leg.release(cause));
    }
}
