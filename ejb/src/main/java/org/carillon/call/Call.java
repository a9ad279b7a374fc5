package org.carillon.call;

import org.carillon.call.signal.Signal;

/** A call in the switch. All of it runs in the lane of the call, so it needs no lock. */
interface Call {

    void begin();

    /** What the one says who placed the call. */
    void fromCaller(Signal signal);
}
