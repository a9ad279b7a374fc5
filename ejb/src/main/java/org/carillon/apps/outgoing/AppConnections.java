package org.carillon.apps.outgoing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.apps.AppInfos;
import org.carillon.concurrent.KeyedExecutor;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.setting.ConnectionSettings;
import org.carillon.setting.Settings;

/**
 * The connections that the PBX keeps to the services of app objects (appwebsocket.md section 1, direction B). They begin
 * when the wire gives a {@link Dialler} and end when it takes it away. One task looks after all of them twice a second.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AppConnections {

    private static final int LANES = 8;
    private static final long LOOK_MILLIS = 500;
    @Inject
    private Directory directory;
    @Inject
    private AppInfos infos;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private SecureRandom random;
    @Resource
    private ManagedExecutorService executor;
    @Resource
    private ManagedScheduledExecutorService scheduler;
    private final Map<Guid, Link> links = new ConcurrentHashMap<>();
    private KeyedExecutor lanes;
    private volatile Dialler dialler;
    private Future<?> looking;

    @PostConstruct
    void prepare() {
        lanes = new KeyedExecutor(executor, LANES);
    }

    /** Begins to keep connections. */
    public void attach(Dialler given) {
        dialler = given;
        looking = scheduler.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        directory.apps().stream().filter(AppView::wantsConnection).forEach(app -> follow(app.guid(), false));
    }

    /** Ends all connections; the PBX shuts down. */
    public void detach() {
        dialler = null;
        looking.cancel(false);
        links.values().forEach(Link::close);
        links.clear();
    }

    /** How the connection of an app object is; empty where it never wanted one. */
    public Optional<LinkState> of(Guid app) {
        return Optional.ofNullable(links.get(app)).map(Link::state);
    }

    public void changed(@Observes ObjectChanged change) {
        if (change.type() == ObjectType.APP && dialler != null) {
            follow(change.guid(), change.touches(Aspect.PASSWORD));
        }
    }

    private void follow(Guid guid, boolean inAnyCase) {
        lanes.execute(guid, () -> {
            AppView app = directory.app(guid).orElse(null);
            Dialler present = dialler;
            if (present != null && app != null && app.wantsConnection()) {
                links.computeIfAbsent(guid, g -> link(g, present)).want(app, inAnyCase);
            } else if (links.containsKey(guid)) {
                links.get(guid).want(null, true);
                links.remove(guid);
            }
        });
    }

    private Link link(Guid guid, Dialler present) {
        return new Link(guid, present, task -> lanes.execute(guid, task), clock, new BackOff(random), () -> infos.forget(guid));
    }

    private void look() {
        Instant now = clock.instant();
        Duration patience = Duration.ofSeconds(settings.get(ConnectionSettings.SERVICE_SECONDS));
        links.forEach((guid, link) -> {
            if (link.isDue(now, patience)) {
                lanes.execute(guid, () -> link.due(patience));
            }
        });
    }
}
