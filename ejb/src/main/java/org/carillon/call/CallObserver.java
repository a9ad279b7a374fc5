package org.carillon.call;

/** Told, in the lane of the calls, of all that changes at calls. */
interface CallObserver {

    void changed(VoiceLeg leg);

    /** @param member whose call it is shown as, though none of their endpoints has a leg of it */
    void changed(Identity member, Dialog dialog);
}
