package org.carillon.history;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;

import org.carillon.setting.HistorySettings;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/** Deletes records every night that are older than they may be, in small transactions (records.md section 4). */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HistoryKeeper {

    private static final System.Logger LOG = System.getLogger(HistoryKeeper.class.getName());
    private static final LocalTime WHEN = LocalTime.of(3, 0);
    @Inject
    private RecordStore store;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Resource
    private ManagedScheduledExecutorService executor;
    private Future<?> next;

    @PostConstruct
    void start() {
        wait(untilNight());
    }

    /* The executor belongs to the server and outlives the application. */
    @PreDestroy
    void stop() {
        next.cancel(false);
    }

    private Duration untilNight() {
        ZonedDateTime now = clock.instant().atZone(SystemSettings.zone(settings));
        ZonedDateTime today = now.with(WHEN);
        return Duration.between(now, today.isAfter(now) ? today : today.plusDays(1));
    }

    private void wait(Duration delay) {
        next = executor.schedule(this::clean, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void clean() {
        try {
            int deleted = deleteOld();
            if (deleted > 0) {
                LOG.log(Level.INFO, "{0} records of calls deleted, older than {1} days", deleted, settings.get(HistorySettings.DAYS));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "old records of calls could not be deleted", e);
        } finally {
            wait(untilNight());
        }
    }

    /** Deletes what is too old now. @return how many records */
    public int deleteOld() {
        int all = 0;
        for (int some = delete(); some > 0; some = delete()) {
            all += some;
        }
        return all;
    }

    private int delete() {
        return store.deleteBefore(clock.instant().minus(Duration.ofDays(settings.get(HistorySettings.DAYS))));
    }
}
