package org.carillon.contact.ldap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps a directory that does not answer from costing every search its time. Closed; after failures in a row it opens and nobody
 * tries; when its rest is over one may try, and closes it again or lets it rest anew.
 */
final class Breaker {

    private static final int FAILURES = 2;
    private final Clock clock;
    private int failures;
    private Instant restsUntil = Instant.MIN;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether to try; who tries must say how it ended. @param rest how long others wait for the one who tries after a rest */
    synchronized boolean mayTry(Duration rest) {
        if (failures < FAILURES) {
            return true;
        }
        Instant now = clock.instant();
        if (now.isBefore(restsUntil)) {
            return false;
        }
        restsUntil = now.plus(rest);
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed(Duration rest) {
        failures = Math.min(failures + 1, FAILURES);
        if (failures == FAILURES) {
            restsUntil = clock.instant().plus(rest);
        }
    }
}
