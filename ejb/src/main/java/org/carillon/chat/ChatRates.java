package org.carillon.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.carillon.directory.Guid;
import org.carillon.error.LimitExceeded;
import org.carillon.setting.ChatSettings;
import org.carillon.setting.Settings;

/** How often each user may write: a steady rate and a burst above it, counted by the generic cell rate algorithm (ITU-T I.371). */
@ApplicationScoped
public class ChatRates {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int USERS = 100_000;
    private final ConcurrentMap<Guid, Long> due = Caffeine.newBuilder().maximumSize(USERS).expireAfterWrite(MEMORY).<Guid, Long>build().asMap();
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    public ChatRates() {
    }

    ChatRates(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws LimitExceeded if the user writes too often; else the message is counted */
    void take(Guid user) {
        long step = MINUTE / settings.get(ChatSettings.MESSAGES_PER_MINUTE);
        long slack = step * (settings.get(ChatSettings.MESSAGE_BURST) - 1);
        long now = Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        boolean[] early = new boolean[1];
        due.compute(user, (id, last) -> {
            long next = last == null ? now : Math.max(last, now);
            early[0] = next - now > slack;
            return early[0] ? last : Long.valueOf(next + step);
        });
        if (early[0]) {
            throw new LimitExceeded("too many messages in a short time");
        }
    }
}
