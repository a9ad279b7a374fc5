package org.carillon.directory;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
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

import org.carillon.setting.DirectorySettings;
import org.carillon.setting.Settings;

/** Forgets old deletions twice a day. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TableKeeper {

    private static final System.Logger LOG = System.getLogger(TableKeeper.class.getName());
    private static final int HOURS = 12;
    @Inject
    private ObjectTable table;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Resource
    private ManagedScheduledExecutorService executor;
    private Future<?> cleaning;

    @PostConstruct
    void start() {
        cleaning = executor.scheduleWithFixedDelay(this::clean, 1, HOURS, TimeUnit.HOURS);
    }

    /* The executor belongs to the server and outlives the application. */
    @PreDestroy
    void stop() {
        cleaning.cancel(false);
    }

    private void clean() {
        try {
            table.forget(clock.instant().minus(Duration.ofDays(settings.get(DirectorySettings.DELETED_DAYS))));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "old deletions could not be forgotten", e);
        }
    }
}
