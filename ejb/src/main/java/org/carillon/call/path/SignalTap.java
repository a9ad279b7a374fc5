package org.carillon.call.path;

import org.carillon.call.signal.Signal;

/** One who sits in the path of a device. What goes by goes on only if it is sent on. Called on any thread, and must not wait. */
public interface SignalTap {

    /** The device is registered now. */
    void attached();

    /** It is so no more. */
    void detached();

    /** A call that was there before. */
    void existing(int call, PathView view);

    /** @param toDevice the PBX says it, not the device */
    void passes(int call, Signal signal, boolean toDevice);
}
