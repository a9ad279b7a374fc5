package org.carillon.websocket.rcc;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

import org.carillon.call.control.CallControl;
import org.carillon.condition.BooleanObject;
import org.carillon.condition.Booleans;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.websocket.api.ApiSession;

/**
 * Boolean objects that are watched as if they were users with one call (rcc.md section 5.5). They are looked at when one of them has
 * changed, and each minute since the time may change them: one timer for all, and none while nobody watches.
 */
@ApplicationScoped
public class WatchedBooleans {

    private static final System.Logger LOG = System.getLogger(WatchedBooleans.class.getName());
    @Inject
    private Booleans booleans;
    @Inject
    private CallControl calls;
    @Inject
    private Visible visible;
    @Inject
    private Clock clock;
    @Resource
    private ManagedScheduledExecutorService executor;
    private final Set<BooleanMonitor> monitors = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean waiting = new AtomicBoolean();

    /** The one of that name; only app objects may watch it. */
    Optional<BooleanObject> named(ApiSession session, String cn) {
        return cn.isEmpty() || visible.app(session).isEmpty() ? Optional.empty() : booleans.named(cn);
    }

    /** Begins to watch, in the lane. @return the handle */
    int begin(RccSession session, BooleanObject bool, Optional<JsonValue> src) {
        BooleanMonitor monitor = new BooleanMonitor(session, bool.name(), src);
        monitor.begin(session.watch(() -> monitors.remove(monitor)), session.freshCall());
        monitors.add(monitor);
        monitor.tell(bool.state());
        awaitMinute();
        return monitor.user();
    }

    private void awaitMinute() {
        if (!monitors.isEmpty() && waiting.compareAndSet(false, true)) {
            Instant now = clock.instant();
            Duration delay = Duration.between(now, now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
            executor.schedule(() -> {
                waiting.set(false);
                lookSafely();
                awaitMinute();
            }, delay.toMillis() + 1, TimeUnit.MILLISECONDS);
        }
    }

    /* One look that fails, such as without a database, is not the last one. */
    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Booleans that are watched could not be looked at", e);
        }
    }

    void changed(@Observes ObjectChanged changed) {
        if (changed.type() == ObjectType.PSEUDO && !monitors.isEmpty()) {
            look();
        }
    }

    private void look() {
        for (BooleanMonitor monitor : monitors) {
            Optional<BooleanObject> now = booleans.named(monitor.name());
            calls.execute(() -> now.ifPresentOrElse(bool -> monitor.tell(bool.state()), monitor::gone));
        }
    }
}
