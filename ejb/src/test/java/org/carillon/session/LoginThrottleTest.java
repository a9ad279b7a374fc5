package org.carillon.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.carillon.session.LoginThrottle.Verdict;
import org.carillon.setting.LoginSettings;
import org.carillon.setting.Setting;
import org.carillon.setting.Settings;
import org.junit.jupiter.api.Test;

/** Failed logins make the next one wait, longer each time, whatever order or number they come in. */
class LoginThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final LoginThrottle throttle = new LoginThrottle(new Defaults(), clock);
    private final int free = LoginSettings.FREE_ATTEMPTS.initial();

    @Test
    void theFirstFailuresAreCheckedAndTheNextOneMustWait() {
        for (int i = 0; i < free; i++) {
            assertEquals(Verdict.REFUSED, wrong("alice", "a"));
        }
        assertEquals(Verdict.MUST_WAIT, right("alice", "a"));
    }

    @Test
    void everyFurtherFailureDoublesTheWaitUpToItsBound() {
        long expected = 1;
        for (int i = 0; i < free; i++) {
            wrong("alice", "a");
        }
        for (int i = 0; i < 14; i++) {
            clock.advance(Duration.ofSeconds(expected).minusMillis(1));
            assertEquals(Verdict.MUST_WAIT, right("alice", "a"), "after " + i);
            clock.advance(Duration.ofMillis(1));
            assertEquals(Verdict.REFUSED, wrong("alice", "a"), "after " + i);
            expected = Math.min(expected * 2, LoginSettings.MAX_WAIT_SECONDS.initial());
        }
        assertEquals(900, expected);
    }

    @Test
    void successForgetsTheAccountsFailures() {
        for (int i = 0; i < free - 1; i++) {
            wrong("alice", "a");
        }
        assertEquals(Verdict.ACCEPTED, right("alice", "a"));
        for (int i = 0; i < free; i++) {
            assertEquals(Verdict.REFUSED, wrong("alice", "a"));
        }
    }

    @Test
    void aStrangerWhoGuessesDoesNotKeepTheOwnerOutOfAKnownAddress() {
        assertEquals(Verdict.ACCEPTED, right("alice", "home"));
        for (int i = 0; i < free + 3; i++) {
            wrong("alice", "stranger");
        }
        assertEquals(Verdict.MUST_WAIT, right("alice", "elsewhere"));
        assertEquals(Verdict.ACCEPTED, right("alice", "home"));
    }

    @Test
    void oneAddressCannotTryManyAccounts() {
        int perAddress = LoginSettings.FREE_ATTEMPTS_PER_ADDRESS.initial();
        for (int i = 0; i < perAddress; i++) {
            assertEquals(Verdict.REFUSED, wrong("user" + i, "a"));
        }
        assertEquals(Verdict.MUST_WAIT, right("alice", "a"));
        assertEquals(Verdict.ACCEPTED, right("alice", "b"));
    }

    @Test
    void aGoodAccountDoesNotFreeItsAddress() {
        int perAddress = LoginSettings.FREE_ATTEMPTS_PER_ADDRESS.initial();
        for (int i = 0; i < perAddress - 1; i++) {
            wrong("user" + i, "a");
        }
        assertEquals(Verdict.ACCEPTED, right("mallory", "a"));
        wrong("alice", "a");
        assertEquals(Verdict.MUST_WAIT, right("mallory", "a"));
    }

    @Test
    void guessesInParallelAreCheckedNoMoreOftenThanOneAfterTheOther() throws InterruptedException {
        AtomicInteger checked = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(16);
        for (int i = 0; i < 500; i++) {
            pool.execute(() -> {
                try {
                    start.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                throttle.attempt("alice", "a", () -> {
                    checked.incrementAndGet();
                    return false;
                });
            });
        }
        start.countDown();
        pool.shutdown();
        assertTrue(pool.awaitTermination(20, TimeUnit.SECONDS));
        assertEquals(free, checked.get());
    }

    @Test
    void manyGoodLoginsOfOneAccountAtOnceAreAllAccepted() throws InterruptedException {
        AtomicInteger accepted = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(16);
        for (int i = 0; i < 500; i++) {
            pool.execute(() -> {
                if (right("alice", "a") == Verdict.ACCEPTED) {
                    accepted.incrementAndGet();
                }
            });
        }
        pool.shutdown();
        assertTrue(pool.awaitTermination(20, TimeUnit.SECONDS));
        assertEquals(500, accepted.get());
    }

    private Verdict wrong(String account, String address) {
        return throttle.attempt(account, address, () -> false);
    }

    private Verdict right(String account, String address) {
        return throttle.attempt(account, address, () -> true);
    }

    private static final class Defaults implements Settings {
        @Override
        public <T> T get(Setting<T> setting) {
            return setting.initial();
        }

        @Override
        public boolean isSet(Setting<?> setting) {
            return false;
        }
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

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
