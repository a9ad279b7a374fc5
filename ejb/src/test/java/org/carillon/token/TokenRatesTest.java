package org.carillon.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.carillon.setting.RestSettings;
import org.carillon.setting.Setting;
import org.carillon.setting.Settings;
import org.junit.jupiter.api.Test;

/** A token has its burst, then the steady rate, and no other token pays for it. */
class TokenRatesTest {

    private static final int BURST = 10;
    private static final int PER_SECOND = 4;
    private final Ticks clock = new Ticks();
    private final TokenRates rates = new TokenRates(new Fixed(), clock);

    @Test
    void theBurstPassesAndTheNextOneWaits() {
        assertEquals(BURST, passed("a", 100));
        assertEquals(1, rates.take("a"));
    }

    @Test
    void whatIsRefusedCostsNothing() {
        passed("a", 1_000);
        clock.now = clock.now.plus(Duration.ofMillis(250));
        assertEquals(1, passed("a", 10));
    }

    @Test
    void afterTheBurstTheSteadyRateHolds() {
        passed("a", 100);
        int passed = 0;
        for (int i = 0; i < 100; i++) {
            clock.now = clock.now.plus(Duration.ofMillis(100));
            passed += passed("a", 5);
        }
        assertEquals(10 * PER_SECOND, passed);
    }

    @Test
    void aRestFillsTheBurstAgainAndNotMore() {
        passed("a", 100);
        clock.now = clock.now.plus(Duration.ofMinutes(30));
        assertEquals(BURST, passed("a", 100));
    }

    @Test
    void tokensDoNotShare() {
        passed("a", 100);
        assertEquals(0, rates.take("b"));
        assertTrue(rates.take("a") > 0);
    }

    private int passed(String token, int tries) {
        int passed = 0;
        for (int i = 0; i < tries; i++) {
            passed += rates.take(token) == 0 ? 1 : 0;
        }
        return passed;
    }

    private static final class Fixed implements Settings {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T get(Setting<T> setting) {
            return (T) Integer.valueOf(setting == (Object) RestSettings.REQUEST_BURST ? BURST : PER_SECOND);
        }

        @Override
        public boolean isSet(Setting<?> setting) {
            return true;
        }
    }

    private static final class Ticks extends Clock {

        private Instant now = Instant.parse("2026-03-03T09:41:00Z");

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
