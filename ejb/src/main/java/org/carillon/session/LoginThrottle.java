package org.carillon.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.carillon.setting.LoginSettings;
import org.carillon.setting.Settings;

/**
 * Counts failed logins per account and per address. Attempts at one account, and from one address, are checked one after
 * the other, each with the count that the one before left: guesses sent in parallel cannot outrun it. After the free
 * attempts every further failure doubles the wait; during a wait nothing is checked. An address from which the account
 * logged in before has a count of its own, so a stranger who guesses cannot keep the owner out.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LoginThrottle {

    private static final int KEYS = 200_000;
    private static final int LOCKS = 1_024;
    private static final int ACCOUNT_LENGTH = 100;
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final Duration KNOWN = Duration.ofDays(30);
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    private final Cache<String, Failures> failures = Caffeine.newBuilder().maximumSize(KEYS).expireAfterWrite(MEMORY).build();
    private final Cache<String, Boolean> known = Caffeine.newBuilder().maximumSize(KEYS).expireAfterWrite(KNOWN).build();
    private final Object[] addressLocks = locks();
    private final Object[] accountLocks = locks();

    public LoginThrottle() {
    }

    LoginThrottle(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Failures(int count, Instant blockedUntil) {
    }

    /** How an attempt ended. */
    public enum Verdict {
        ACCEPTED, REFUSED, MUST_WAIT
    }

    /**
     * Runs the check unless the account or the address must wait, and counts its outcome.
     *
     * @param account name as it was sent; unknown ones count like others
     * @param check   compares the digest; must not wait for anything
     */
    public Verdict attempt(String account, String address, BooleanSupplier check) {
        String name = account.substring(0, Math.min(account.length(), ACCOUNT_LENGTH)).toLowerCase(Locale.ROOT);
        String knownKey = "known " + name + " " + address;
        String accountKey = known.getIfPresent(knownKey) == null ? "account " + name : knownKey;
        String addressKey = "address " + address;
        synchronized (lock(addressLocks, addressKey)) {
            synchronized (lock(accountLocks, accountKey)) {
                if (mustWait(addressKey) || mustWait(accountKey)) {
                    return Verdict.MUST_WAIT;
                }
                if (check.getAsBoolean()) {
                    failures.invalidate(accountKey);
                    known.put(knownKey, Boolean.TRUE);
                    return Verdict.ACCEPTED;
                }
                countFailure(addressKey, settings.get(LoginSettings.FREE_ATTEMPTS_PER_ADDRESS));
                countFailure(accountKey, settings.get(LoginSettings.FREE_ATTEMPTS));
                return Verdict.REFUSED;
            }
        }
    }

    private boolean mustWait(String key) {
        Failures found = failures.getIfPresent(key);
        return found != null && clock.instant().isBefore(found.blockedUntil());
    }

    private void countFailure(String key, int free) {
        Failures old = failures.getIfPresent(key);
        int count = old == null ? 1 : old.count() + 1;
        Instant until = count < free ? Instant.MIN : clock.instant().plusSeconds(waitSeconds(count - free));
        failures.put(key, new Failures(count, until));
    }

    private long waitSeconds(int beyond) {
        return Math.min(settings.get(LoginSettings.MAX_WAIT_SECONDS), 1L << Math.min(beyond, 30));
    }

    private static Object lock(Object[] locks, String key) {
        return locks[Math.floorMod(key.hashCode(), LOCKS)];
    }

    private static Object[] locks() {
        Object[] locks = new Object[LOCKS];
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
        return locks;
    }
}
