package org.carillon.call;

import org.carillon.call.signal.Signal;

/** Where calls are placed. */
public interface Switch {

    /**
     * Places a call.
     *
     * @param caller  the registration that places it; its object is the calling party, whatever the setup says
     * @param answers takes what the PBX says
     * @return takes what else the caller has to say
     */
    Leg place(Registration caller, Signal.Setup setup, Leg answers);

    /** Places a call past whoever sits in the path of the caller (signaling.md section 2). */
    Leg connect(Registration caller, Signal.Setup setup, Leg answers);
}
