package org.carillon.session;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.carillon.concurrent.KeyedExecutor;
import org.carillon.directory.Guid;
import org.carillon.setting.LoginSettings;
import org.carillon.setting.Settings;

/**
 * Keeps the sessions of users who are there in memory, so that a session login needs no database. Times of use are
 * collected and written together; a crash loses at most the last seconds of them.
 */
@Singleton
@LocalBean
@Local({Sessions.class, SessionRecords.class})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SessionCache implements Sessions, SessionRecords {

    private static final System.Logger LOG = System.getLogger(SessionCache.class.getName());
    private static final int USERS = 50_000;
    private static final int WRITE_SECONDS = 15;
    @Inject
    private SessionLoader loader;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Event<SessionChanged> changed;
    @Resource
    private ManagedScheduledExecutorService executor;
    private KeyedExecutor announcements;
    private Future<?> writing;
    private final Cache<Guid, List<SessionRecord>> byOwner = Caffeine.newBuilder().maximumSize(USERS).build();
    private final Cache<String, Guid> ownerByLoginName = Caffeine.newBuilder().maximumSize(2 * USERS).build();
    private final Map<Guid, Instant> unwritten = new ConcurrentHashMap<>();
    private final Cache<Guid, Instant> uses = Caffeine.newBuilder().maximumSize(4 * USERS).build();

    @PostConstruct
    void start() {
        announcements = new KeyedExecutor(executor, 4);
        writing = executor.scheduleWithFixedDelay(this::writeUses, WRITE_SECONDS, WRITE_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        writing.cancel(false);
        writeUses();
    }

    @Override
    public List<SessionView> of(Guid owner) {
        return records(owner).stream().map(r -> current(r.view())).filter(this::isAlive)
                .sorted(Comparator.comparing(SessionView::createdAt).reversed()).toList();
    }

    @Override
    public Optional<SessionView> session(Guid owner, Guid id) {
        return of(owner).stream().filter(s -> s.id().equals(id)).findFirst();
    }

    @Override
    public Optional<SessionRecord> byLoginName(String loginName) {
        Guid owner = ownerByLoginName.get(loginName, name -> loader.ownerOf(name).orElse(null));
        return owner == null ? Optional.empty()
                : records(owner).stream().filter(r -> r.loginName().equals(loginName) && isAlive(current(r.view()))).findFirst();
    }

    @Override
    public Optional<SessionRecord> byId(Guid owner, Guid id) {
        return records(owner).stream().filter(r -> r.view().id().equals(id)).findFirst();
    }

    @Override
    public void touch(SessionView session) {
        Instant now = clock.instant();
        uses.put(session.id(), now);
        unwritten.put(session.id(), now);
    }

    public void apply(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionStored stored) {
        SessionView session = stored.session().view();
        byOwner.invalidate(session.owner());
        if (stored.kind() == SessionChanged.Kind.DELETED) {
            ownerByLoginName.invalidate(stored.session().loginName());
            unwritten.remove(session.id());
        }
        announcements.execute(session.owner(), () -> changed.fire(new SessionChanged(stored.kind(), session)));
    }

    private List<SessionRecord> records(Guid owner) {
        return byOwner.get(owner, loader::of);
    }

    private SessionView current(SessionView view) {
        Instant used = uses.getIfPresent(view.id());
        return used == null || used.isBefore(view.usedAt()) ? view : view.usedAt(used);
    }

    private boolean isAlive(SessionView view) {
        Duration life = Duration.ofDays(settings.get(LoginSettings.SESSION_DAYS));
        return view.usedAt().plus(life).isAfter(clock.instant());
    }

    /* Must not throw: a task that does is never run again. What could not be written stays for the next time. */
    private void writeUses() {
        Map<Guid, Instant> batch = new HashMap<>(unwritten);
        if (batch.isEmpty()) {
            return;
        }
        try {
            loader.writeUses(batch);
            batch.forEach(unwritten::remove);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "times of use of {0} sessions could not be written: {1}", batch.size(), e.getMessage());
        }
    }
}
