package org.carillon.apps.outgoing;

import java.time.Instant;

import org.carillon.directory.Guid;

/**
 * How the connection to the service of one app object is.
 *
 * @param since    when it came into this phase
 * @param until    when the next attempt begins; null but while waiting
 * @param attempts attempts that failed since it was connected last
 * @param fault    why the last one failed or the connection ended; null where none did
 * @param domain   the domain of the service's instance, as it says while connected; else empty
 */
public record LinkState(Guid app, Phase phase, Instant since, Instant until, int attempts, LinkFault fault, String domain) {

    /** Where it is. */
    public enum Phase {
        /** Not wanted. */
        OFF,
        CONNECTING,
        CONNECTED,
        /** Failed, and tried again after a while. */
        WAITING,
        /** Failed, and not tried again before somebody changes the object. */
        IMPOSSIBLE
    }
}
