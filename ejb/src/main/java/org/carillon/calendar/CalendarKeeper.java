package org.carillon.calendar;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.carillon.concurrent.KeyedExecutor;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.presence.Presences;
import org.carillon.setting.CalendarSettings;
import org.carillon.setting.Settings;

/** Keeps the desk of the calendars going: with the users who have one, with the time, and with every change of an address. */
@Singleton
@Startup
@LocalBean
@Local(Calendars.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalendarKeeper implements Calendars {

    private static final System.Logger LOG = System.getLogger(CalendarKeeper.class.getName());
    private static final int TICK_SECONDS = 2;
    private static final int LANES = 4;
    @Inject
    private Presences presences;
    @Inject
    private CalendarStore store;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Event<CalendarRead> read;
    @Resource
    private ManagedScheduledExecutorService timer;
    @Resource
    private ManagedExecutorService executor;
    private CalendarDesk desk;
    private KeyedExecutor lanes;
    private Future<?> ticking;

    @PostConstruct
    void start() {
        lanes = new KeyedExecutor(executor, LANES);
        FeedFetcher fetcher = new FeedFetcher(settings, executor);
        desk = new CalendarDesk(fetcher::fetch, presences, settings, user -> read.fire(new CalendarRead(user)), clock,
                () -> ThreadLocalRandom.current().nextDouble());
        Duration interval = Duration.ofMinutes(settings.get(CalendarSettings.REFRESH_MINUTES));
        int inClear = store.sealThoseInClear();
        if (inClear > 0) {
            LOG.log(Level.INFO, "addresses of calendars in clear: {0}, sealed now", inClear);
        }
        store.all().forEach((user, url) -> desk.follow(user, Optional.of(url), interval));
        ticking = timer.scheduleWithFixedDelay(this::tick, TICK_SECONDS, TICK_SECONDS, TimeUnit.SECONDS);
    }

    /* The executor belongs to the server and outlives the application. */
    @PreDestroy
    void stop() {
        ticking.cancel(false);
    }

    @Override
    public Optional<CalendarStatus> status(Guid user) {
        return desk.status(user);
    }

    public void stored(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarStored stored) {
        lanes.execute(stored.user(), () -> {
            desk.follow(stored.user(), store.url(stored.user()), Duration.ZERO);
            read.fire(new CalendarRead(stored.user()));
        });
    }

    public void objectChanged(@Observes ObjectChanged changed) {
        if (changed.type() == ObjectType.USER && changed.touches(Aspect.DELETED)) {
            lanes.execute(changed.guid(), () -> desk.follow(changed.guid(), Optional.empty(), Duration.ZERO));
        }
    }

    private void tick() {
        try {
            desk.tick();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the calendars were not looked at", e);
        }
    }
}
