package org.carillon.websocket.connection;

import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
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

import org.carillon.setting.ConnectionSettings;
import org.carillon.setting.Settings;

/**
 * The one task that looks after all connections once a second. Each has its second within the ping interval, by its
 * identity, so that thousands are not pinged at once.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sweep {

    private static final System.Logger LOG = System.getLogger(Sweep.class.getName());
    @Inject
    private Connections connections;
    @Inject
    private Settings settings;
    @Resource
    private ManagedScheduledExecutorService executor;
    private ScheduledFuture<?> task;
    private long second;

    @PostConstruct
    void start() {
        task = executor.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        task.cancel(false);
    }

    private void sweep() {
        int interval = settings.get(ConnectionSettings.PING_SECONDS);
        int bucket = (int) (++second % interval);
        long now = System.nanoTime();
        for (Connection connection : connections.all()) {
            try {
                connection.tick(Math.floorMod(System.identityHashCode(connection), interval) == bucket, now);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "a connection could not be looked after", e);
            }
        }
    }
}
