package org.carillon.call;

import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/**
 * A call begins at a device of a user.
 *
 * @param incoming the device is called
 */
public record CallAtPhone(Guid user, HardwareId device, boolean incoming) {
}
