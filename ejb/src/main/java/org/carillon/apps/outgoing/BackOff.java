package org.carillon.apps.outgoing;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: 1 s, doubling up to 32 s (appwebsocket.md section 13), each spread over a
 * quarter, so that those who were cut off together do not come back together.
 */
final class BackOff {

    private static final long FIRST_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 32_000;
    private static final double SPREAD = 1.25;
    private final RandomGenerator random;

    BackOff(RandomGenerator random) {
        this.random = random;
    }

    /** @param failed attempts that failed in a row, at least 1 */
    Duration after(int failed) {
        double most = Math.min(LONGEST_MILLIS, (FIRST_MILLIS << Math.min(failed - 1, 10)) * SPREAD);
        double least = most / SPREAD;
        return Duration.ofMillis(Math.round(least + random.nextDouble() * (most - least)));
    }
}
