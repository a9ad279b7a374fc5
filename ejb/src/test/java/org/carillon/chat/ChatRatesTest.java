package org.carillon.chat;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.carillon.directory.Guid;
import org.carillon.error.LimitExceeded;
import org.carillon.setting.ChatSettings;
import org.junit.jupiter.api.Test;

/** A user has a burst of messages, then the steady rate, and nobody else pays for it. */
class ChatRatesTest {

    private final Ticks clock = new Ticks();
    private final ChatRates rates = new ChatRates(new TestChatSettings().with(ChatSettings.MESSAGE_BURST, 5).with(ChatSettings.MESSAGES_PER_MINUTE, 60),
            clock);
    private final Guid user = Guid.random();

    @Test
    void afterTheBurstTheSteadyRateHolds() {
        assertEquals(5, passed(100));
        clock.now = clock.now.plus(Duration.ofSeconds(3));
        assertEquals(3, passed(100));
        assertDoesNotThrow(() -> rates.take(Guid.random()));
        assertThrows(LimitExceeded.class, () -> rates.take(user));
    }

    @Test
    void aRestFillsTheBurstAndNotMore() {
        passed(100);
        clock.now = clock.now.plus(Duration.ofMinutes(30));
        assertEquals(5, passed(100));
    }

    private int passed(int tries) {
        int passed = 0;
        for (int i = 0; i < tries; i++) {
            try {
                rates.take(user);
                passed++;
            } catch (LimitExceeded e) {
                assertEquals("too many messages in a short time", e.getMessage());
            }
        }
        return passed;
    }

    private static final class Ticks extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
