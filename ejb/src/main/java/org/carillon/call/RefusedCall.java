package org.carillon.call;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Signal;

/** A call that the PBX does not connect. */
record RefusedCall(Leg caller, Cause cause) implements Call {

    @Override
    public void begin() {
        caller.signal(Signal.Rel.of(cause));
    }

    @Override
    public void fromCaller(Signal signal) {
        // It is over.
    }
}
