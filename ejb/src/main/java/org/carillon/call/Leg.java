package org.carillon.call;

import org.carillon.call.signal.Signal;

/**
 * One direction of a leg: takes what the other side says, in the order it is given, and never waits. Lives from the setup until a
 * {@link Signal.Rel} went either way; what comes after that is dropped.
 */
@FunctionalInterface
public interface Leg {

    void signal(Signal signal);
}
