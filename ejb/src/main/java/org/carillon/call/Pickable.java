package org.carillon.call;

import org.carillon.directory.Guid;

/** A call that somebody else may take: it rings or is parked (signaling.md section 6.10). */
interface Pickable {

    int NO_POSITION = -1;

    /** What watchers know it by. */
    Guid call();

    /** Where it rings or is parked. */
    Identity at();

    /** Where it is parked, or {@link #NO_POSITION}. */
    default int position() {
        return NO_POSITION;
    }

    /**
     * The picking endpoint is offered the call at once.
     *
     * @return what the leg is known by
     */
    Guid pick(Registration by, Identity picking);
}
