package org.carillon.call.path;

import org.carillon.call.LegState;
import org.carillon.call.signal.Party;

/**
 * A call in the path of a device.
 *
 * @param channel  0 without media, -1 with
 * @param toDevice the device is called
 * @param remote   as dialled or received
 * @param name     of the remote end, or empty
 */
public record PathView(int channel, boolean toDevice, LegState state, Party remote, String name) {

    PathView in(LegState next) {
        return new PathView(channel, toDevice, next, remote, name);
    }

    PathView named(String called) {
        return new PathView(channel, toDevice, state, remote, called);
    }
}
