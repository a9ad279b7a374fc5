package org.carillon.websocket.rcc;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.json.JsonValue;

import org.carillon.call.LegEvent;
import org.carillon.call.LegState;
import org.carillon.call.control.CallView;
import org.carillon.call.control.Departure;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.DivertingLeg1;
import org.carillon.call.signal.Facility.DivertingLeg2;
import org.carillon.call.signal.Facility.TransferComplete;
import org.carillon.call.signal.Facility.TransferInitiated;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/**
 * One who is watched by a session (rcc.md section 5.1). Each call has a handle from its first message to its last; what changes at it without
 * a signal is told when the lane has done what it was doing, all at once. Only ever touched by the lane of the calls.
 */
final class UserMonitor {

    private final RccSession session;
    private final Wanted wanted;
    private final InstantSource clock;
    private final Map<Guid, TrackedCall> calls = new LinkedHashMap<>();
    private final Map<Integer, Guid> byHandle = new HashMap<>();
    private int user;

    /**
     * What is asked for.
     *
     * @param device   the only one, or empty for all of the object
     * @param transfer tells of calls transferred away
     * @param disc     towards the phone calls stay until it hangs up
     */
    record Wanted(Guid object, Optional<HardwareId> device, boolean transfer, boolean disc, Optional<JsonValue> src) {
    }

    UserMonitor(RccSession session, Wanted wanted, InstantSource clock) {
        this.session = session;
        this.wanted = wanted;
        this.clock = clock;
    }

    RccSession session() {
        return session;
    }

    Wanted wanted() {
        return wanted;
    }

    int user() {
        return user;
    }

    void begin(int handle) {
        user = handle;
    }

    Optional<Guid> call(int handle) {
        return Optional.ofNullable(byHandle.get(handle));
    }

    /** The handle of a call; it gets one if it has none yet. */
    int handle(Guid call) {
        return tracked(call).handle();
    }

    private TrackedCall tracked(Guid call) {
        return calls.computeIfAbsent(call, guid -> {
            TrackedCall fresh = new TrackedCall(session.handleOf(this));
            byHandle.put(fresh.handle(), guid);
            return fresh;
        });
    }

    boolean follows(Guid call) {
        return calls.containsKey(call);
    }

    private boolean concerns(CallView view) {
        return follows(view.call()) || view.object().equals(wanted.object()) && (wanted.device().isEmpty() || wanted.device().equals(view.device()));
    }

    /** Tells of a call that is there already. */
    void show(CallView view) {
        if (concerns(view)) {
            TrackedCall call = tracked(view.call());
            call.view(view);
            tell(call, Notice.update());
        }
    }

    /** @return whether there may be more to tell when the lane has done what it is doing */
    boolean happened(CallView view, LegEvent event) {
        boolean over = view.dialog().state() == LegState.NULL;
        if (!concerns(view) || over && !follows(view.call())) {
            return false;
        }
        TrackedCall call = tracked(view.call());
        call.view(view);
        event.signal().ifPresent(signal -> note(call, event.kind(), signal));
        Notices.of(view, event).ifPresent(notice -> tell(call, notice));
        if (over && event.signal().filter(Signal.Rel.class::isInstance).isPresent()) {
            session.tell(wanted.src(), CallInfo.over(user, call));
            drop(view.call());
            return false;
        }
        return !over && call.isOutdated();
    }

    private void note(TrackedCall call, LegEvent.Kind kind, Signal signal) {
        if (signal instanceof Signal.Setup setup) {
            if (kind == LegEvent.Kind.SAID) {
                call.dialled(setup.called());
            } else {
                setup.facilities().stream().filter(DivertingLeg2.class::isInstance).map(DivertingLeg2.class::cast).findFirst().ifPresent(call::diverted);
            }
        } else if (signal instanceof Signal.Facilities facilities && kind == LegEvent.Kind.TOLD) {
            facilities.facilities().forEach(facility -> note(call, facility));
        }
    }

    private void note(TrackedCall call, Facility facility) {
        if (facility instanceof DivertingLeg1 diverting) {
            call.nominated(diverting.nominated());
        } else if (facility instanceof TransferComplete) {
            call.changed();
        } else if (facility.equals(TransferInitiated.DONE) && wanted.transfer()) {
            call.view().history().left().filter(Departure.Transferred.class::isInstance)
                    .ifPresent(left -> tell(call, Notice.update(Connectors.of("xfer", left.to(), ""))));
        }
    }

    /** A call is parked where somebody is watched, or one that is followed is so no more. */
    void parked(CallView view) {
        if (view.dialog().state() == LegState.NULL) {
            if (follows(view.call())) {
                TrackedCall call = tracked(view.call());
                call.view(view);
                session.tell(wanted.src(), CallInfo.over(user, call));
                drop(view.call());
            }
        } else if (!follows(view.call())) {
            show(view);
        }
    }

    /** Follows a call that is parked elsewhere. */
    int follow(CallView view) {
        boolean fresh = !follows(view.call());
        TrackedCall call = tracked(view.call());
        call.view(view);
        if (fresh) {
            tell(call, Notice.update());
        }
        return call.handle();
    }

    /** The device does not take the call that it was to place. */
    void failed(Guid call, Party called, Cause cause) {
        TrackedCall tracked = calls.get(call);
        if (tracked != null) {
            session.tell(wanted.src(), CallInfo.failed(user, tracked.handle(), called, cause));
            drop(call);
        }
    }

    /** Tells what is not as it was told last. */
    void settle() {
        List.copyOf(calls.values()).stream().filter(call -> call.view() != null && call.view().dialog().state() != LegState.NULL && call.isOutdated())
                .forEach(call -> tell(call, Notice.update()));
    }

    private void tell(TrackedCall call, Notice notice) {
        session.tell(wanted.src(), CallInfo.write(user, call, notice, clock.instant()));
        call.told(notice.isUpdate());
    }

    private void drop(Guid call) {
        int handle = calls.remove(call).handle();
        byHandle.remove(handle);
        session.drop(handle);
    }
}
