package org.carillon.contact.ldap;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

/** A directory that failed rests; one search tries it again and decides for the others. */
class BreakerTest {

    private static final Duration REST = Duration.ofSeconds(30);
    private final Ticks clock = new Ticks();
    private final Breaker breaker = new Breaker(clock);

    @Test
    void oneFailureIsForgiven() {
        breaker.failed(REST);
        assertTrue(breaker.mayTry(REST));
        breaker.succeeded();
        breaker.failed(REST);
        assertTrue(breaker.mayTry(REST));
    }

    @Test
    void twoInARowLetItRestAndOneTriesAgain() {
        breaker.failed(REST);
        breaker.failed(REST);
        assertFalse(breaker.mayTry(REST));
        clock.now = clock.now.plus(REST);
        assertTrue(breaker.mayTry(REST));
        assertFalse(breaker.mayTry(REST), "the others wait for the one who tries");
        breaker.succeeded();
        assertTrue(breaker.mayTry(REST));
        assertTrue(breaker.mayTry(REST));
    }

    @Test
    void aFailedTryLetsItRestAnew() {
        breaker.failed(REST);
        breaker.failed(REST);
        clock.now = clock.now.plus(REST);
        assertTrue(breaker.mayTry(REST));
        breaker.failed(REST);
        clock.now = clock.now.plus(REST.minusSeconds(1));
        assertFalse(breaker.mayTry(REST));
    }

    /** Stands still until it is moved. */
    private static final class Ticks extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
