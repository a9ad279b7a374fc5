package org.carillon.websocket.table;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.apps.HomeScreenChanged;
import org.carillon.directory.ObjectChanged;
import org.carillon.websocket.api.ApiSession.Held;

/**
 * All copies that are being kept. Any change wakes them all, though none more often than its {@link Pace} allows; each then looks
 * for itself what is new for it, in the turn of its connection. One whose peer reads slowly is woken again a little later, so
 * no change is lost and nothing piles up.
 */
@ApplicationScoped
public class Replications {

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private Clock clock;
    private final Map<Replication, Pace> live = new ConcurrentHashMap<>();

    /** Keeps it in step from now on, until what is returned is released. */
    Held keep(Replication replication) {
        Pace pace = new Pace(clock, (millis, task) -> executor.schedule(task, millis, TimeUnit.MILLISECONDS),
                replication.session().connection()::turn, () -> !live.containsKey(replication) || replication.push());
        live.put(replication, pace);
        pace.ask();
        return () -> live.remove(replication);
    }

    void wake(@Observes ObjectChanged changed) {
        live.values().forEach(Pace::ask);
    }

    void wake(@Observes HomeScreenChanged changed) {
        live.values().forEach(Pace::ask);
    }
}
