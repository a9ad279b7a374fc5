package org.carillon.call;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.carillon.call.VoiceDesk.Found;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.DivertingLeg1;
import org.carillon.call.signal.Facility.DivertingLeg2;
import org.carillon.call.signal.Facility.Reason;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;

/**
 * Offers a call to one who is called, and by their diversions to the next (signaling.md sections 4.2 and 6.4 to 6.6); each time all
 * endpoints are offered it at once, see {@link Ringing}. Over when its origin is told of an answer or a failure, or ends it. Another may
 * come in the origin's place meanwhile. Only ever touched by the lane of the calls.
 */
final class Offering {

    private static final int HOPS = 10;
    private final VoiceDesk desk;
    private final Terms terms;
    private final Set<Guid> visited = new HashSet<>();
    private Origin origin;
    private CallPlan plan;
    private Ringing ringing;
    private DivertingLeg2 diverted;
    private PickedLeg picking;
    private boolean over;

    /** What all setups of the call say. */
    record Terms(Registration from, Media media, List<Facility> facilities, String bearer, String userInfo, Guid conference) {
    }

    /** For whom the call is offered. */
    interface Origin {

        /** Of the one for whom it is offered. */
        VoiceLeg leg();

        default Identity identity() {
            return leg().identity();
        }

        /** An endpoint has given its first sign. */
        void proceeds();

        /** @param only it rings nowhere else */
        void alerting(VoiceLeg leg, Signal.Alert alert, boolean only);

        /** @param diverted how it came there, or null */
        void answered(VoiceLeg leg, Signal.Conn conn, DivertingLeg2 diverted);

        /** By whom the call is going to be taken, or where it goes. */
        void told(Facility facility);

        /** Nobody takes the call. */
        void failed(Cause cause);
    }

    Offering(VoiceDesk desk, Terms terms, Origin origin) {
        this.desk = desk;
        this.terms = terms;
        this.origin = origin;
    }

    /** Another is at the other end from now on; whoever it rings at is told. */
    void pass(Origin next, Facility... told) {
        origin = next;
        if (ringing != null && told.length > 0) {
            ringing.tell(next.identity(), told);
        }
    }

    Identity identity() {
        return origin.identity();
    }

    /** The leg of the one for whom it is offered now. */
    VoiceLeg origin() {
        return origin.leg();
    }

    private Guid call() {
        return origin().facts().call();
    }

    /** To whom the call is offered now. */
    Identity called() {
        return plan.identity();
    }

    void enter(CallPlan next) {
        plan = next;
        desk.observer().step(new CallStep.Called(call(), next.identity()));
        if (visited.size() >= HOPS || !visited.add(next.identity().guid())) {
            fail(Cause.BUSY);
            return;
        }
        Optional<Party> always = plan.diversion(Reason.ALWAYS);
        if (always.isPresent()) {
            divert(Reason.ALWAYS, always.get());
        } else if (plan.busy() || plan.mostCalls() > 0 && desk.talking().of(plan.identity()) >= plan.mostCalls()) {
            failed(Cause.BUSY);
        } else {
            ringing = new Ringing(desk, this, plan, terms.from());
            ringing.begin();
        }
    }

    /** What is offered to an endpoint of the one who is called now. */
    Signal.Setup setup() {
        List<Facility> facilities = Stream.concat(terms.facilities().stream(),
                Stream.of(new Facility.Name(origin.identity().name()), diverted).filter(facility -> facility != null)).toList();
        return new Signal.Setup(origin.identity().party(), plan.identity().party(), true, terms.media(), facilities, terms.bearer(), terms.userInfo(), "",
                terms.conference(), Guid.random());
    }

    /** An endpoint has given its first sign. */
    void proceeds() {
        origin.proceeds();
    }

    /** Somebody's endpoint rings. */
    void alerting(VoiceLeg leg, Signal.Alert alert, boolean only) {
        origin.proceeds();
        desk.observer().step(new CallStep.Rings(call(), leg.facts().call(), leg.identity()));
        origin.alerting(leg, alert, only);
    }

    /** Somebody has answered. */
    void answered(VoiceLeg leg, Signal.Conn conn) {
        over();
        leg.whenOver(desk.talking().begins(leg.identity()));
        origin.proceeds();
        desk.observer().step(new CallStep.Answered(call(), leg.facts().call(), leg.identity()));
        origin.answered(leg, conn, diverted);
    }

    /**
     * Somebody else takes the call, where it rings as that.
     *
     * @return what the leg of the one who picks is known by
     */
    Guid pick(Guid call, Registration by, Identity picker) {
        if (picking != null) {
            picking.end(Cause.NOT_SELECTED);
        }
        Identity remote = origin.identity();
        Signal.Setup setup = new Signal.Setup(remote.party(), picker.party(), true, terms.media(),
                List.of(new Facility.PickExecuted(call, picker.party(), remote.party()), new Facility.Name(remote.name())), terms.bearer(), terms.userInfo(), "",
                terms.conference(), Guid.random());
        picking = PickedLeg.offer(desk, by, picker, origin(), plan.identity(), setup, this::picked);
        return setup.leg();
    }

    private void picked(Signal.Conn conn) {
        if (ringing != null) {
            ringing.end(Cause.NOT_SELECTED);
        }
        VoiceLeg leg = picking.leg();
        picking = null;
        origin.told(Transferred.complete(leg.identity()));
        answered(leg, conn);
    }

    /** An endpoint sends the call elsewhere. */
    void rerouted(Reason reason, Party to) {
        divert(reason, to);
    }

    /** A third party sends the call elsewhere; nobody does so without end, so that it may go where it was. */
    void redirected(Facility.Redirect to) {
        visited.clear();
        divert(Reason.ALWAYS, to.to(), to.diverted());
    }

    /** Nobody answered in time. */
    void unanswered() {
        divertOr(Reason.NO_ANSWER, Cause.NO_ANSWER);
    }

    /** There is no endpoint (any more) that could answer. */
    void failed(Cause cause) {
        divertOr(cause.equals(Cause.BUSY) || cause.equals(Cause.REJECTED) ? Reason.BUSY : Reason.NO_ANSWER, cause);
    }

    private void divertOr(Reason reason, Cause cause) {
        plan.diversion(reason).ifPresentOrElse(to -> divert(reason, to), () -> fail(cause));
    }

    private void divert(Reason reason, Party to) {
        divert(reason, to, true);
    }

    private void divert(Reason reason, Party to, boolean further) {
        Identity diverting = plan.identity();
        ringing = null;
        desk.find(to, origin.identity(), Optional.of(diverting), found -> {
            if (over) {
                return;
            }
            if (found instanceof Found.One one) {
                diverted(reason, diverting, further ? one.plan() : one.plan().undiverted());
            } else {
                fail(found instanceof Found.Failed ? Cause.TEMPORARY_FAILURE : Cause.UNALLOCATED);
            }
        });
    }

    private void diverted(Reason reason, Identity diverting, CallPlan next) {
        desk.observer().step(new CallStep.Diverted(call(), diverting, next.identity()));
        plan = next;
        origin.told(new DivertingLeg1(reason, next.identity().party(), diverting.party()));
        Party original = diverted == null ? Party.NOBODY : diverted.original().isEmpty() ? diverted.diverting() : diverted.original();
        String originalName = diverted == null ? "" : diverted.originalName().isEmpty() ? diverted.divertingName() : diverted.originalName();
        diverted = new DivertingLeg2(diverting.party(), diverting.name(), original, originalName);
        enter(next);
    }

    private void fail(Cause cause) {
        desk.observer().step(new CallStep.Refused(call(), plan.identity(), cause));
        over();
        origin.failed(cause);
    }

    private void over() {
        over = true;
        desk.observer().step(new CallStep.Settled(call()));
        if (picking != null) {
            picking.end(Cause.NOT_SELECTED);
        }
    }

    /** What the origin says meanwhile goes on only where there is no doubt to whom. */
    void fromOrigin(Signal signal) {
        if (ringing != null && !over) {
            ringing.fromCaller(signal);
        }
    }

    /** The origin does not want it any more. */
    void end(Cause cause) {
        if (!over) {
            over();
            if (ringing != null) {
                ringing.end(cause);
            }
        }
    }
}
