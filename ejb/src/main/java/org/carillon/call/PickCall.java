package org.carillon.call;

import java.util.List;
import java.util.concurrent.Executor;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility.PickRequest;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Signal;

/**
 * An endpoint asks for a call that rings or is parked elsewhere, see {@link PickUp}. Answered and released at once; the call itself comes as
 * one of its own.
 */
final class PickCall implements Call, PickUp.Result {

    private final Registration by;
    private final Identity picking;
    private final PickUp search;
    private final Leg caller;
    private final Executor lane;

    PickCall(Registration by, Identity picking, PickRequest request, PickRights rights, VoiceDesk desk, Leg caller, Executor lane) {
        this.by = by;
        this.picking = picking;
        this.caller = caller;
        this.lane = lane;
        this.search = new PickUp(picking, request, "", rights, desk, this);
    }

    @Override
    public void begin() {
        if (by.takesMedia()) {
            search.begin(lane);
        } else {
            refused(Cause.NOT_AVAILABLE);
        }
    }

    @Override
    public void found(Pickable chosen) {
        caller.signal(new Signal.Conn(Media.NONE, List.of(), ""));
        caller.signal(Signal.Rel.of(Cause.NORMAL));
        chosen.pick(by, picking);
    }

    @Override
    public void refused(Cause cause) {
        caller.signal(Signal.Rel.of(cause));
    }

    @Override
    public void fromCaller(Signal signal) {
        // It is over as soon as it has begun.
    }
}
