package org.carillon.call.control;

import org.carillon.call.LegEvent;

/** Told of all calls with media. Called in the lane of the calls: what takes time is for another thread. */
public interface CallWatcher {

    /** @param call as it is after the event */
    void happened(CallView call, LegEvent event);

    /** A call is parked at an object, or is so no more: then its state is null. */
    void parked(CallView call);
}
