package org.carillon.websocket.rcc;

import org.carillon.call.control.CallView;
import org.carillon.call.signal.Facility.DivertingLeg2;
import org.carillon.call.signal.Party;

/** A call that somebody watches: as it is, and as it was told last. Only ever touched by the lane of the calls. */
final class TrackedCall {

    private final int handle;
    private CallView view;
    private CallView told;
    private Party dialled = Party.NOBODY;
    private Party nominated = Party.NOBODY;
    private DivertingLeg2 diverted;
    private boolean changed;

    TrackedCall(int handle) {
        this.handle = handle;
    }

    int handle() {
        return handle;
    }

    CallView view() {
        return view;
    }

    void view(CallView now) {
        view = now;
    }

    Party dialled() {
        return dialled;
    }

    void dialled(Party called) {
        dialled = called;
    }

    /** Where it was diverted to last. */
    Party nominated() {
        return nominated;
    }

    void nominated(Party to) {
        nominated = to;
        changed = true;
    }

    /** By whom it was diverted here, or null. */
    DivertingLeg2 diverted() {
        return diverted;
    }

    void diverted(DivertingLeg2 by) {
        diverted = by;
    }

    /** Something is to be told, even if it looks the same. */
    void changed() {
        changed = true;
    }

    /** @param update whether it was told as a change, not as what somebody said */
    void told(boolean update) {
        told = view;
        changed &= !update;
    }

    /** Whether what was told last is not what is. */
    boolean isOutdated() {
        return changed || told == null || !told.dialog().equals(view.dialog());
    }
}
