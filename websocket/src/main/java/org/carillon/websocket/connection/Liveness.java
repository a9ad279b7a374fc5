package org.carillon.websocket.connection;

/**
 * Whether the peer is still there. A silent one is pinged once an interval. Only a peer that answered a ping before is
 * taken for dead when it misses two: some clients never answer any (myapps.md section 14).
 */
final class Liveness {

    private static final int DEAD = 2;
    private volatile boolean heard;
    private volatile boolean answers;
    private volatile int missed;
    private volatile long last;

    Liveness(long now) {
        last = now;
    }

    /** What to do at the end of an interval. */
    enum Verdict {
        HEARD, PING, DEAD
    }

    void heard(long now) {
        heard = true;
        missed = 0;
        last = now;
    }

    void ponged(long now) {
        answers = true;
        missed = 0;
        last = now;
    }

    /** For how long nothing has come from the peer, in nanoseconds. */
    long silentFor(long now) {
        return now - last;
    }

    Verdict intervalOver() {
        if (heard) {
            heard = false;
            return Verdict.HEARD;
        }
        if (answers && missed >= DEAD) {
            return Verdict.DEAD;
        }
        missed++;
        return Verdict.PING;
    }
}
