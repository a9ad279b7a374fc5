package org.carillon.bench;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Counts what the watchers of a crowd are told; written by the one thread of the generator. A change carries the nanosecond at
 * which it was made, so that each delivery tells its delay.
 */
final class Tally {

    private final Crowd crowd;
    private final BitSet there;
    private final long[] delays;
    private final boolean expectsChanges;
    private final CountDownLatch complete = new CountDownLatch(1);
    private int missing;
    private int changes;
    private volatile long last;

    private Tally(Crowd crowd, boolean expectsChanges, int expected) {
        this.crowd = crowd;
        this.expectsChanges = expectsChanges;
        this.missing = expected;
        this.there = new BitSet(expectsChanges ? 0 : crowd.size() * crowd.circle());
        this.delays = new long[expectsChanges ? expected : 0];
    }

    /** Complete when every watcher has seen everybody come. */
    static Tally ofArrivals(Crowd crowd) {
        return new Tally(crowd, false, crowd.deliveriesOfAll());
    }

    /** Complete when so many changes were delivered. */
    static Tally ofChanges(Crowd crowd, int deliveries) {
        return new Tally(crowd, true, deliveries);
    }

    /** Somebody is shown as there. */
    void shown(int watcher, int target) {
        int pair = (watcher - crowd.first()) * crowd.circle() + (target - crowd.first()) % crowd.circle();
        if (!expectsChanges && !there.get(pair)) {
            there.set(pair);
            arrived();
        }
    }

    /** A change made at that nanosecond is shown. */
    void changed(long madeAt) {
        if (expectsChanges && missing > 0) {
            delays[changes++] = System.nanoTime() - madeAt;
            arrived();
        }
    }

    private void arrived() {
        if (--missing == 0) {
            last = System.nanoTime();
            complete.countDown();
        }
    }

    /** The nanosecond of the last one expected. */
    long await(long seconds) throws InterruptedException {
        if (!complete.await(seconds, TimeUnit.SECONDS)) {
            throw new IllegalStateException(missing + " of " + crowd.deliveriesOfAll() + " presences did not come");
        }
        return last;
    }

    /** The delay in milliseconds that so many of a hundred deliveries do not exceed. */
    double delayMillis(int percent) {
        Arrays.sort(delays);
        return delays[Math.min(delays.length - 1, delays.length * percent / 100)] / 1e6;
    }
}
