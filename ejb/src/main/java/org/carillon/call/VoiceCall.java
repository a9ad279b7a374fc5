package org.carillon.call;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.carillon.call.VoiceDesk.Found;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.DivertingLeg2;
import org.carillon.call.signal.Facility.DivertingLeg3;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;

/**
 * A call with media, from the setup of the caller to the answer of one who is called, or to the end (signaling.md sections 5 and 6): the
 * digits are gathered, then the call is an {@link Offering}, and once answered a {@link Conversation}. While it rings the caller may give
 * their place to another, see {@link Transferred}. Only ever touched by the lane of the calls.
 */
final class VoiceCall implements Call, Offering.Origin, Consultation {

    private static final int MOST_DIGITS = 64;
    private final VoiceDesk desk;
    private final Signal.Setup setup;
    private final VoiceLeg caller;
    private final Offering offering;
    private String digits;
    private int questions;
    private Runnable digitTimer = () -> { };

    VoiceCall(VoiceDesk desk, Registration from, Identity calling, Signal.Setup setup, Leg caller) {
        this.desk = desk;
        this.setup = setup;
        Guid conference = Optional.ofNullable(setup.conference()).orElseGet(Guid::random);
        this.caller = new VoiceLeg(desk, calling, new VoiceLeg.Facts(desk.legs().freeOr(setup.leg()), conference,
                from.hardwareId(), false), caller);
        this.offering = new Offering(desk, new Offering.Terms(from, setup.media(), List.of(), setup.bearer(), setup.userInfo(), conference), this);
        this.digits = setup.called().number();
    }

    @Override
    public void begin() {
        caller.belongs(this::callerSays, this);
        boolean full = desk.legs().isFull();
        caller.placed(setup);
        if (full) {
            caller.release(Cause.NO_RESOURCE);
            return;
        }
        dial(setup.complete() || !setup.called().sip().isEmpty());
    }

    private void dial(boolean complete) {
        Party called = setup.called().sip().isEmpty() ? new Party(digits, "") : setup.called();
        find(called, found -> {
            if (found instanceof Found.One one) {
                digitTimer.run();
                proceed(one.plan());
            } else if (found instanceof Found.Nobody nobody && nobody.beginning() && !complete && digits.length() < MOST_DIGITS) {
                await();
            } else {
                digitTimer.run();
                caller.release(found instanceof Found.Failed ? Cause.TEMPORARY_FAILURE
                        : complete && digits.isEmpty() ? Cause.INVALID_NUMBER : Cause.UNALLOCATED);
            }
        });
    }

    /* What was asked before the last question, or comes when the caller has gone, is answered in vain. */
    private void find(Party called, Consumer<Found> then) {
        int question = ++questions;
        desk.find(called, caller.identity(), Optional.empty(), found -> {
            if (question == questions && !caller.isOver()) {
                then.accept(found);
            }
        });
    }

    private void await() {
        if (caller.state() == LegState.SETUP) {
            caller.enter(LegState.SETUP_ACK, "more digits");
            caller.tell(new Signal.SetupAck(new Media(Media.VOIP, Media.Command.NONE, ""), false));
        }
        digitTimer.run();
        digitTimer = desk.timer().after(VoiceDesk.DIGITS, () -> {
            if (caller.state() == LegState.SETUP_ACK) {
                caller.release(Cause.INVALID_NUMBER);
            }
        });
    }

    private void proceed(CallPlan first) {
        caller.enter(LegState.CALL_PROC, "complete");
        caller.remote(first.identity());
        caller.whenOver(desk.talking().begins(caller.identity()));
        caller.tell(new Signal.CallProc(new Media(Media.VOIP, Media.Command.NONE, ""), false));
        offering.enter(setup.facilities().contains(new Facility.Undiverted()) ? first.undiverted() : first);
    }

    @Override
    public VoiceLeg leg() {
        return caller;
    }

    @Override
    public void proceeds() {
        // The caller has been told so as soon as it was clear whom the call is for.
    }

    @Override
    public void alerting(VoiceLeg leg, Signal.Alert alert, boolean only) {
        caller.enter(LegState.ALERT, "alert");
        boolean waiting = alert.facilities().contains(new Facility.Plain(Facility.Plain.Kind.CALL_WAITING));
        Facility name = new Facility.Name(leg.identity().name());
        // Of several endpoints none may answer for the media before it is the one.
        caller.tell(new Signal.Alert(only ? alert.media().inCall() : new Media(Media.VOIP, Media.Command.NONE, ""), only && alert.inband(),
                waiting ? List.of(name, new Facility.Plain(Facility.Plain.Kind.CALL_WAITING)) : List.of(name)));
    }

    @Override
    public void answered(VoiceLeg leg, Signal.Conn conn, DivertingLeg2 diverted) {
        caller.enter(LegState.CONNECTED, "conn");
        caller.remote(leg.identity());
        Facility name = new Facility.Name(leg.identity().name());
        caller.tell(new Signal.Conn(conn.media().inCall(), diverted == null ? List.of(name) : List.of(new DivertingLeg3(leg.identity().party()), name), conn.userInfo()));
        Conversation.begin(desk, caller, leg);
    }

    @Override
    public void told(Facility facility) {
        // Who has heard nothing of the first one called need not hear that it is another.
        if (!(facility instanceof Facility.TransferComplete) || caller.state() == LegState.ALERT) {
            caller.tell(facility);
        }
        if (facility instanceof Facility.DivertingLeg1) {
            caller.remote(offering.called());
        }
    }

    @Override
    public void failed(Cause cause) {
        caller.release(cause);
    }

    @Override
    public void fromCaller(Signal signal) {
        caller.heard(signal);
    }

    private void callerSays(Signal signal) {
        if (signal instanceof Signal.Rel rel) {
            digitTimer.run();
            caller.enter(LegState.NULL, "rel");
            offering.end(rel.cause());
        } else if (signal instanceof Signal.Disc disc) {
            digitTimer.run();
            caller.release(disc.cause());
            offering.end(disc.cause());
        } else if (signal instanceof Signal.Info info && (caller.state() == LegState.SETUP_ACK || caller.state() == LegState.SETUP && !setup.complete())) {
            digits += info.called().number();
            dial(info.complete());
        } else if (signal instanceof Signal.Facilities facilities && facilities.facilities().contains(new Facility.TransferIdentify())
                && caller.state() == LegState.ALERT) {
            caller.tell(new Facility.TransferIdentified(desk.consultations().add(caller), offering.called().party()));
        } else {
            offering.fromOrigin(signal);
        }
    }

    @Override
    public boolean isOpen() {
        return caller.state() == LegState.ALERT;
    }

    @Override
    public Identity peer() {
        return offering.called();
    }

    @Override
    public CallStep.Transferred transfer(VoiceLeg by, VoiceLeg newcomer) {
        return new CallStep.Transferred(by.facts().call(), Optional.of(caller.facts().call()), newcomer.facts().call(), Optional.empty(), peer());
    }

    @Override
    public void takeOver(VoiceLeg newcomer) {
        caller.release(Cause.NOT_SELECTED);
        Transferred.begin(desk, newcomer, offering);
    }
}
