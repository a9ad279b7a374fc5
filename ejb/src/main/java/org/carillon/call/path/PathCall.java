package org.carillon.call.path;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.carillon.call.Leg;
import org.carillon.call.LegState;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Signal;

/**
 * A call in the path of an endpoint: one side towards the device, one towards the PBX. A side begins with a setup that is sent on to it, or that
 * came from it, and ends with a release either way. Over when both sides have ended or never begun. Used by any thread; what one side says comes in order.
 */
final class PathCall {

    private final SignalPath path;
    private final int number;
    private final SignalPath.Placer placer;
    private final AtomicReference<Signal.Setup> held = new AtomicReference<>();
    private final Side device = new Side();
    private final Side pbx = new Side();
    private volatile PathView view;

    /** One end. It has begun before its leg is known: the first answer may come before whoever takes the setup has returned. */
    private static final class Side {

        private final AtomicBoolean begun = new AtomicBoolean();
        private volatile Leg leg;
        private volatile boolean over;

        boolean begin() {
            return !over && begun.compareAndSet(false, true);
        }

        void begin(Leg known) {
            begun.set(true);
            leg = known;
        }

        boolean isOpen() {
            return leg != null && !over;
        }

        boolean isIdle() {
            return !begun.get() || over;
        }
    }

    /** @param placer takes the call for the PBX, or null where the PBX calls */
    PathCall(SignalPath path, int number, SignalPath.Placer placer) {
        this.path = path;
        this.number = number;
        this.placer = placer;
    }

    /** Empty until it has begun. */
    Optional<PathView> view() {
        return Optional.ofNullable(view);
    }

    /** The PBX calls the device. */
    Leg offered(Signal.Setup setup, Leg answers) {
        pbx.begin(answers);
        begin(setup, true);
        return signal -> said(signal, true);
    }

    /** The device calls. */
    Leg placed(Signal.Setup setup, Leg answers) {
        device.begin(answers);
        begin(setup, false);
        return signal -> said(signal, false);
    }

    private void begin(Signal.Setup setup, boolean toDevice) {
        view = view(setup, toDevice);
        held.set(setup);
        said(setup, toDevice);
    }

    private static PathView view(Signal.Setup setup, boolean toDevice) {
        return new PathView(setup.media().channel(), toDevice, LegState.SETUP, toDevice ? setup.calling() : setup.called(),
                toDevice ? name(setup.facilities()) : "");
    }

    private static String name(List<Facility> facilities) {
        return facilities.stream().filter(Facility.Name.class::isInstance).map(f -> ((Facility.Name) f).name()).findFirst().orElse("");
    }

    private void said(Signal signal, boolean toDevice) {
        note(signal, toDevice);
        if (signal instanceof Signal.Rel) {
            (toDevice ? pbx : device).over = true;
        }
        SignalTap tap = path.tap();
        if (tap == null) {
            deliver(signal, toDevice);
        } else {
            tap.passes(number, signal, toDevice);
            forgetIfOver();
        }
    }

    private void note(Signal signal, boolean toDevice) {
        LegState next = signal instanceof Signal.SetupAck ? LegState.SETUP_ACK : signal instanceof Signal.CallProc ? LegState.CALL_PROC
                : signal instanceof Signal.Alert ? LegState.ALERT : signal instanceof Signal.Conn ? LegState.CONNECTED
                : !(signal instanceof Signal.Disc) ? null : toDevice ? LegState.DISC_SENT : LegState.DISC_RECEIVED;
        if (next != null && next.number() > view.state().number()) {
            view = view.in(next);
        }
        if (toDevice && signal instanceof Signal.Conn conn && !name(conn.facilities()).isEmpty()) {
            view = view.named(name(conn.facilities()));
        }
    }

    /** Says something to one side, if that is there to hear it. */
    void deliver(Signal signal, boolean toDevice) {
        Side side = toDevice ? device : pbx;
        if (signal instanceof Signal.Setup setup) {
            start(side, setup, toDevice);
        } else if (side.isOpen()) {
            side.over = signal instanceof Signal.Rel;
            side.leg.signal(signal);
        }
        forgetIfOver();
    }

    private void start(Side side, Signal.Setup setup, boolean toDevice) {
        if (!toDevice && placer == null || !side.begin()) {
            return;
        }
        held.set(null);
        if (view == null) {
            view = view(setup, toDevice);
        }
        side.leg = toDevice ? path.device().offer(setup, signal -> said(signal, false)) : placer.place(setup, signal -> said(signal, true));
    }

    private void forgetIfOver() {
        if (device.isIdle() && pbx.isIdle()) {
            path.forget(number);
        }
    }

    /** Nobody sits in the path any more: a setup that was not sent on is, and so is an end. */
    void straight() {
        Signal.Setup waiting = held.getAndSet(null);
        if (waiting != null && view.toDevice() == pbx.isOpen()) {
            deliver(waiting, view.toDevice());
        }
        if (device.isOpen() && pbx.isIdle()) {
            deliver(Signal.Rel.of(Cause.NORMAL), true);
        } else if (pbx.isOpen() && device.isIdle()) {
            deliver(Signal.Rel.of(Cause.NORMAL), false);
        }
    }
}
