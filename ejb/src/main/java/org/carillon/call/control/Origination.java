package org.carillon.call.control;

import java.util.Optional;

import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/**
 * A call that is to be placed for somebody (rcc.md section 5.2).
 *
 * @param object   who calls
 * @param device   the only one to call with; any if empty
 * @param called   who is called, as the caller dials
 * @param shown    number shown instead of the caller's own, or empty
 * @param control  what the device is told to do, usually {@code CONNECT} (signaling.md section 4.7)
 * @param bearer   bearer capability in hex, or empty
 * @param diverted whether diversions of the called are obeyed
 */
public record Origination(Guid object, Optional<HardwareId> device, Party called, String shown, String control, String bearer, boolean diverted) {
}
