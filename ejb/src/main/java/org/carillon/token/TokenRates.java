package org.carillon.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.carillon.setting.RestSettings;
import org.carillon.setting.Settings;

/**
 * How often each token may ask: a steady rate and a burst above it, counted by the generic cell rate algorithm (ITU-T I.371):
 * one moment per token says when the requests so far would have been due at the steady rate.
 */
@ApplicationScoped
public class TokenRates {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int TOKENS = 1_000;
    private final ConcurrentMap<String, Long> due = Caffeine.newBuilder().maximumSize(TOKENS).expireAfterWrite(MEMORY)
            .<String, Long>build().asMap();
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    public TokenRates() {
    }

    TokenRates(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @return whole seconds to wait; 0 if the request may go on, which is then counted */
    public int take(String token) {
        long step = SECOND / settings.get(RestSettings.REQUESTS_PER_SECOND);
        long slack = step * (settings.get(RestSettings.REQUEST_BURST) - 1);
        long now = now();
        long[] early = new long[1];
        due.compute(token, (id, last) -> {
            long next = last == null ? now : Math.max(last, now);
            early[0] = next - now - slack;
            return early[0] > 0 ? last : Long.valueOf(next + step);
        });
        return early[0] <= 0 ? 0 : (int) ((early[0] + SECOND - 1) / SECOND);
    }

    private long now() {
        return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
    }
}
