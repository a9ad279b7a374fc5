package org.carillon.call;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.carillon.call.control.CallHistory;
import org.carillon.call.control.CallView;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/**
 * One leg of a call with media (signaling.md section 5.1). Its state is that of the endpoint as the PBX sees it; each transition is
 * logged. What the endpoint says goes to whom the leg belongs now: it goes from one to the next when it is answered or transferred.
 * Only ever touched by the lane of the calls.
 */
final class VoiceLeg {

    private static final System.Logger LOG = System.getLogger(VoiceLeg.class.getName());
    private final Identity identity;
    private final CallObserver observer;
    private final LegTable legs;
    private final Consultations consultations;
    private final InstantSource clock;
    private final Facts facts;
    private final Instant began;
    private Guid conference;
    private Identity remote;
    private Instant connected;
    private Leg endpoint;
    private LegState state = LegState.NULL;
    private boolean holding;
    private boolean held;
    private boolean waiting;
    private CallHistory history = CallHistory.NONE;
    private Runnable whenOver = () -> { };
    private Consumer<Signal> hearer = signal -> { };
    private Consultation consultation;
    private Cause clearing;
    private boolean byEndpoint;

    /**
     * What stays the same.
     *
     * @param conference of the call it began in
     * @param device     the endpoint's, if it has one
     * @param toDevice   the PBX calls the endpoint, not the other way
     */
    record Facts(Guid call, Guid conference, Optional<HardwareId> device, boolean toDevice) {
    }

    VoiceLeg(VoiceDesk desk, Identity identity, Facts facts, Leg endpoint) {
        this.observer = desk.observer();
        this.legs = desk.legs();
        this.consultations = desk.consultations();
        this.clock = desk.clock();
        this.identity = identity;
        this.facts = facts;
        this.conference = facts.conference();
        this.endpoint = endpoint;
        this.began = clock.instant();
    }

    Identity identity() {
        return identity;
    }

    Facts facts() {
        return facts;
    }

    /** Of the call that it belongs to now. */
    Guid conference() {
        return conference;
    }

    /** It belongs to another call from now on (records.md section 2.5). */
    void joins(Guid other) {
        if (!other.equals(conference)) {
            conference = other;
            observer.changed(this);
        }
    }

    /** Who is at the other end, as far as known. */
    void remote(Identity other) {
        if (!other.equals(remote)) {
            remote = other;
            observer.changed(this);
        }
    }

    /** The leg as others may see it. */
    Dialog dialog() {
        return new Dialog(facts.call(), conference, identity.party(), identity.name(), remote == null ? Party.NOBODY : remote.party(),
                remote == null ? "" : remote.name(), state, !facts.toDevice(), holding, held, waiting && state == LegState.ALERT, connected, Pickable.NO_POSITION);
    }

    /** The leg as those see it who control calls. */
    CallView view() {
        return new CallView(identity.guid(), facts.device(), dialog(), began, history);
    }

    void history(UnaryOperator<CallHistory> event) {
        history = event.apply(history);
    }

    /** The peer leaves, and another comes in their place. */
    void transferred(Identity next) {
        if (remote != null && !remote.guid().equals(next.guid())) {
            history = history.transferredBy(remote.party());
        }
    }

    LegState state() {
        return state;
    }

    boolean isOver() {
        return state == LegState.NULL;
    }

    boolean isConnected() {
        return state == LegState.CONNECTED;
    }

    boolean isHolding() {
        return holding;
    }

    void holding(boolean on) {
        holding = on;
        observer.changed(this);
    }

    /** Whether the peer holds it. */
    boolean isHeld() {
        return held;
    }

    void held(boolean on) {
        held = on;
        observer.changed(this);
    }

    /** The endpoint rings while it is in another call. */
    void waits() {
        waiting = true;
    }

    /** The endpoint is called, for the call that another leg makes or waits in. */
    void offered(VoiceLeg origin) {
        remote(origin.identity());
        observer.step(new CallStep.Began(facts.call(), conference, identity, facts.device(), Optional.of(origin.facts().call()), origin.identity().party(),
                origin.identity().name()));
    }

    /** Where the endpoint is, once it has been offered the call. */
    void reach(Signal.Setup setup, Leg reached) {
        endpoint = reached;
        observer.told(this, setup);
    }

    /**
     * Where the leg belongs from now on.
     *
     * @param next  takes what the endpoint says
     * @param owned what its owner may connect somebody else with, or null
     */
    void belongs(Consumer<Signal> next, Consultation owned) {
        hearer = next;
        consultation = owned;
    }

    /** What the owner of the leg may connect somebody else with, as it is now. */
    Optional<Consultation> consultation() {
        return Optional.ofNullable(consultation).filter(Consultation::isOpen);
    }

    /** The endpoint says something; nothing that comes after the end, or that it may not say now. */
    void heard(Signal signal) {
        if (!state.admits(signal, facts.toDevice())) {
            LOG.log(Level.DEBUG, "leg {0} {1}: {2} says {3} in vain", identity.name(), facts.toDevice() ? "in" : "out", state, signal.getClass().getSimpleName());
            return;
        }
        Optional<Cause> cleared = signal instanceof Signal.Rel rel ? Optional.of(rel.cause())
                : signal instanceof Signal.Disc disc ? Optional.of(disc.cause()) : Optional.empty();
        cleared.ifPresent(cause -> clear(cause, true));
        boolean hangsUp = signal instanceof Signal.Disc;
        if (hangsUp) {
            observer.said(this, signal);
        }
        hearer.accept(signal);
        if (!hangsUp) {
            observer.said(this, signal);
        }
    }

    /** The endpoint places the call. */
    void placed(Signal.Setup setup) {
        observer.step(new CallStep.Began(facts.call(), conference, identity, facts.device(), Optional.empty(), setup.called(), ""));
        enter(LegState.SETUP, "setup");
        observer.said(this, setup);
    }

    /** Done when the leg is over. */
    void whenOver(Runnable task) {
        whenOver = task;
    }

    /** Something happened; the state follows. */
    void enter(LegState next, String event) {
        LOG.log(Level.DEBUG, "leg {0} {1}: {2} -> {3} -> {4}", identity.name(), facts.toDevice() ? "in" : "out", state, event, next);
        state = next;
        connected = next == LegState.CONNECTED && connected == null ? clock.instant() : connected;
        if (next == LegState.NULL) {
            legs.remove(this);
            consultations.forget(this);
        } else {
            legs.put(this);
        }
        observer.changed(this);
        if (next == LegState.NULL) {
            observer.step(new CallStep.Ended(facts.call(), byEndpoint, clearing));
            whenOver.run();
            whenOver = () -> { };
        }
    }

    /* What the endpoint has said of the end holds, whatever else is found in consequence. */
    private void clear(Cause cause, boolean said) {
        if (clearing == null) {
            clearing = cause;
            byEndpoint = said;
        }
    }

    void tell(Signal signal) {
        endpoint.signal(signal);
        observer.told(this, signal);
    }

    void tell(Facility... facilities) {
        tell(new Signal.Facilities(List.of(facilities)));
    }

    void media(Media.Command command) {
        tell(new Signal.Channels(new Media(Media.VOIP, command, "")));
    }

    /**
     * Ends it as if its endpoint had hung up; which is told so.
     *
     * @param told what is said to the endpoint
     */
    void hangUp(Cause cause, Signal told) {
        heard(Signal.Rel.of(cause));
        endpoint.signal(told);
    }

    /** Ends it, if it has not ended. */
    void release(Cause cause) {
        if (!isOver()) {
            clear(cause, false);
            enter(LegState.NULL, "rel " + cause.number());
            tell(Signal.Rel.of(cause));
        }
    }
}
