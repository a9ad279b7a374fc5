package org.carillon.websocket.connection;

/**
 * How many messages a peer may still send: a bucket that fills at a steady rate up to a limit. Rate and limit are given
 * each time, for they may change while the connection lasts. Not safe for threads: frames of one connection come in turn.
 */
final class TokenBucket {

    private static final double NANOS = 1e9;
    private double used;
    private long last;

    TokenBucket(long now) {
        last = now;
    }

    /** Takes one token if there is one. */
    boolean take(double perSecond, double burst, long now) {
        used = Math.max(0, used - perSecond * (now - last) / NANOS);
        last = now;
        if (used + 1 > burst) {
            return false;
        }
        used++;
        return true;
    }
}
