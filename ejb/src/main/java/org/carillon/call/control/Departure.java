package org.carillon.call.control;

import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;

/** How somebody left a call that went on without them. */
public sealed interface Departure {

    Party to();

    /** Transferred to another. */
    record Transferred(Party to) implements Departure {
    }

    /**
     * Parked.
     *
     * @param name of the object where it is
     * @param call under which it can be picked up
     */
    record Parked(Party to, String name, Guid call) implements Departure {
    }
}
