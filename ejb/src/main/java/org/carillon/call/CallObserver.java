package org.carillon.call;

import org.carillon.call.signal.Signal;

/** Told, in the lane of the calls, of all that changes at calls. */
interface CallObserver {

    void changed(VoiceLeg leg);

    /** The endpoint of a leg said something, and what follows from it is done; a disc is told of before, since its answer ends the leg. */
    default void said(VoiceLeg leg, Signal signal) {
    }

    /** The endpoint of a leg is told something. */
    default void told(VoiceLeg leg, Signal signal) {
    }

    /** A call has come a step further. */
    default void step(CallStep step) {
    }

    /** @param member whose call it is shown as, though none of their endpoints has a leg of it */
    void changed(Identity member, Dialog dialog);
}
