package org.carillon.bench;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Calls placed one after the other, and how they went. Written by the one thread of the generator, read when it is complete. */
final class CallRound {

    private static final int PERCENT = 100;
    private final int holdMillis;
    private final long[] delays;
    private final CountDownLatch answered;
    private final CountDownLatch over;
    private int connected;
    private int failures;
    private String firstFailure = "";

    /** @param holdMillis how long a call lasts from its answer; 0 for until it is ended from outside */
    CallRound(int calls, int holdMillis) {
        this.holdMillis = holdMillis;
        this.delays = new long[calls];
        this.answered = new CountDownLatch(calls);
        this.over = new CountDownLatch(calls);
    }

    int holdMillis() {
        return holdMillis;
    }

    /** @param delay nanoseconds from setup to conn */
    void connected(long delay) {
        delays[connected++] = delay;
        answered.countDown();
    }

    void ended() {
        over.countDown();
    }

    void failed(String how) {
        failures++;
        firstFailure = firstFailure.isEmpty() ? how : firstFailure;
        answered.countDown();
        over.countDown();
    }

    boolean awaitAnswers(long seconds) throws InterruptedException {
        return answered.await(seconds, TimeUnit.SECONDS);
    }

    /** @throws IllegalStateException if some calls are neither over nor refused by then */
    void await(long seconds) throws InterruptedException {
        if (!over.await(seconds, TimeUnit.SECONDS)) {
            throw new IllegalStateException(over.getCount() + " of " + delays.length + " calls are stuck; " + failures + " failed " + firstFailure);
        }
    }

    int failures() {
        return failures;
    }

    String firstFailure() {
        return firstFailure;
    }

    /** Milliseconds from setup to conn that so many of a hundred calls did not exceed. */
    double delayMillis(int percent) {
        long[] sorted = Arrays.copyOf(delays, connected);
        Arrays.sort(sorted);
        return connected == 0 ? Double.POSITIVE_INFINITY : sorted[Math.min(connected - 1, connected * percent / PERCENT)] / 1e6;
    }
}
