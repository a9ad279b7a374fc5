package org.carillon.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.carillon.concurrent.KeyedExecutor;

/**
 * Keeps the objects that are in use in memory. A committed change first drops what it made old, then is announced, in
 * order per object, outside the transaction; a load that ran beside the commit is dropped with it, because Caffeine
 * lets an invalidation wait for the load of the same key.
 */
@Singleton
@LocalBean
@Local(Directory.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DirectoryCache implements Directory {

    private static final int USERS = 50_000;
    private static final int LANES = 4;
    private static final String ALL_APPS = "apps";
    @Inject
    private DirectoryLoader loader;
    @Inject
    private PseudoCache pseudos;
    @Inject
    private Event<ObjectChanged> changed;
    @Inject
    private Event<GroupRulesChanged> groupRulesChanged;
    @Resource
    private ManagedExecutorService executor;
    private KeyedExecutor announcements;
    private final Cache<Guid, Loaded> users = Caffeine.newBuilder().maximumSize(USERS).build();
    private final Cache<String, Guid> guidsByName = Caffeine.newBuilder().maximumSize(USERS).build();
    private final Cache<String, Guid> guidsByNumber = Caffeine.newBuilder().maximumSize(USERS).build();
    /* Dropping all does not wait for loads under way: what was loaded beside a change of a template or group is told by its number. */
    private final AtomicLong inheritedChanges = new AtomicLong();
    private final AtomicLong version = new AtomicLong();
    private final Cache<String, Apps> apps = Caffeine.newBuilder().maximumSize(1).build();

    /** @param inheritedChanges how many there had been before it was loaded */
    private record Loaded(long inheritedChanges, Optional<UserView> user) {
    }

    private record Apps(Map<Guid, AppView> byGuid, Map<String, AppView> byName, List<AppView> byTitle, Map<Guid, List<Membership>> memberships) {
    }

    public DirectoryCache() {
        // For the container.
    }

    /** Without a container. */
    DirectoryCache(DirectoryLoader loader, Event<ObjectChanged> changed, Event<GroupRulesChanged> groupRulesChanged, Executor runner) {
        this.loader = loader;
        this.changed = changed;
        this.groupRulesChanged = groupRulesChanged;
        announcements = new KeyedExecutor(runner, LANES);
    }

    @PostConstruct
    void start() {
        announcements = new KeyedExecutor(executor, LANES);
    }

    @Override
    public Optional<UserView> user(Guid guid) {
        long least = inheritedChanges.get();
        Loaded found = users.get(guid, this::load);
        while (found.inheritedChanges() < least) {
            users.asMap().remove(guid, found);
            found = users.get(guid, this::load);
        }
        if (found.user().isEmpty()) {
            users.invalidate(guid);
        }
        return found.user();
    }

    private Loaded load(Guid guid) {
        long changes = inheritedChanges.get();
        return new Loaded(changes, loader.user(guid));
    }

    @Override
    public Optional<UserView> user(String name) {
        if (!SipName.fits(name)) {
            return Optional.empty();
        }
        String key = SipName.of(name).key();
        return Optional.ofNullable(guidsByName.get(key, k -> loader.userNamed(k).orElse(null))).flatMap(this::user);
    }

    @Override
    public Optional<UserView> userByNumber(String number) {
        if (!ExtensionNumber.fits(number)) {
            return Optional.empty();
        }
        return Optional.ofNullable(guidsByNumber.get(ExtensionNumber.of(number).value(), n -> loader.userNumbered(n).orElse(null))).flatMap(this::user);
    }

    @Override
    public Optional<AppView> app(Guid guid) {
        return Optional.ofNullable(appObjects().byGuid().get(guid));
    }

    @Override
    public Optional<AppView> app(String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(appObjects().byName().get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public Optional<Viewer> viewer(Guid guid) {
        Apps all = appObjects();
        AppView app = all.byGuid().get(guid);
        return app == null ? user(guid).map(UserView::viewer)
                : Optional.of(new Viewer(guid, app.name(), all.memberships().getOrDefault(guid, List.of())));
    }

    @Override
    public long version() {
        return version.get();
    }

    @Override
    public List<AppView> apps() {
        return appObjects().byTitle();
    }

    public void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) ObjectStored stored) {
        switch (stored.type()) {
            case USER -> {
                users.invalidate(stored.guid());
                guidsByName.invalidateAll(stored.names());
                guidsByNumber.invalidateAll(stored.numbers());
            }
            case APP -> apps.invalidate(ALL_APPS);
            case TEMPLATE -> dropUsers();
            case PSEUDO -> pseudos.drop();
        }
        version.incrementAndGet();
        ObjectChanged announcement = new ObjectChanged(stored.guid(), stored.type(), stored.aspects());
        announcements.execute(stored.guid(), () -> changed.fire(announcement));
    }

    public void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupRulesStored stored) {
        dropUsers();
        version.incrementAndGet();
        announcements.execute(stored.group(), () -> groupRulesChanged.fire(new GroupRulesChanged(stored.group())));
    }

    private void dropUsers() {
        inheritedChanges.incrementAndGet();
        users.invalidateAll();
    }

    private Apps appObjects() {
        return apps.get(ALL_APPS, key -> {
            DirectoryLoader.AppObjects all = loader.apps();
            Map<String, AppView> byName = new HashMap<>();
            all.byGuid().values().forEach(app -> byName.put(app.name().key(), app));
            return new Apps(all.byGuid(), byName, List.copyOf(all.byGuid().values()), all.memberships());
        });
    }
}
