package org.carillon.call;

import java.time.Instant;
import java.util.Optional;

import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/**
 * Something happened at a leg of a call with media.
 *
 * @param object whose leg it is
 * @param device the endpoint's, if it has one
 * @param dialog the leg after it happened
 * @param signal what was said, empty for a change without a signal
 */
public record LegEvent(Guid object, Optional<HardwareId> device, Dialog dialog, Kind kind, Optional<Signal> signal, Instant at) {

    /** Who did what. */
    public enum Kind {
        /** The endpoint said it. */
        SAID,
        /** The PBX told the endpoint. */
        TOLD,
        /** State, hold or the other end is different now; the signal for it, if there is one, comes as an event of its own. */
        CHANGED
    }
}
