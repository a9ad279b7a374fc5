package org.carillon.websocket.connection;

import java.util.Optional;

/**
 * Puts a message together that comes in parts. The container's own limit holds only for what it reads at once, a message
 * that trickles in could fill the memory; so the parts are taken as they come and counted here. Not safe for threads but
 * for {@link #unfinishedFor}: parts of one connection come in turn.
 */
final class Inbound {

    private StringBuilder begun;
    private int bytes;
    private volatile long since;

    /** Takes a part; gives the message if it is complete. The caller looks at {@link #bytes} before it goes on. */
    Optional<String> take(String part, boolean last) {
        bytes += Utf8.length(part);
        if (last && begun == null) {
            return Optional.of(part);
        }
        if (begun == null) {
            begun = new StringBuilder(part.length() * 2);
            since = System.nanoTime() | 1;
        }
        begun.append(part);
        return last ? Optional.of(begun.toString()) : Optional.empty();
    }

    /** Size so far of the message at hand. */
    int bytes() {
        return bytes;
    }

    /** Forgets the message at hand. */
    void clear() {
        begun = null;
        bytes = 0;
        since = 0;
    }

    /** For how long a message has been incomplete, in nanoseconds; 0 where none is. */
    long unfinishedFor(long now) {
        long start = since;
        return start == 0 ? 0 : now - start;
    }
}
