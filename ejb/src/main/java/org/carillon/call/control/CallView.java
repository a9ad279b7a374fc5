package org.carillon.call.control;

import java.time.Instant;
import java.util.Optional;

import org.carillon.call.Dialog;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/**
 * A leg of somebody as it is now, or a call that is parked at an object.
 *
 * @param object whose it is
 * @param device the endpoint's, if it has one
 * @param began  when the leg began
 */
public record CallView(Guid object, Optional<HardwareId> device, Dialog dialog, Instant began, CallHistory history) {

    /** What it is known by. */
    public Guid call() {
        return dialog.call();
    }
}
