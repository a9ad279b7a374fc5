package org.carillon.presence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

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
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.concurrent.KeyedExecutor;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.directory.Text;
import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.error.InvalidValue;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/**
 * Holds the presence of the users who are there or are watched. All that concerns one user runs in that user's lane, in
 * order; what nobody needs any more is forgotten, but for a bounded memory of what was set.
 */
@Singleton
@LocalBean
@Local(Presences.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PresenceHub implements Presences {

    private static final Set<String> GENERATED = Set.of("on-the-phone");
    private static final int LANES = 64;
    private static final int STORED = 50_000;
    @Inject
    private PresenceStore store;
    @Inject
    private Directory directory;
    @Inject
    private Settings settings;
    @Resource
    private ManagedExecutorService executor;
    private KeyedExecutor lanes;
    private final Cache<Guid, List<PresenceItem>> stored = Caffeine.newBuilder().maximumSize(STORED).build();
    private final Map<Guid, PersonPresence> persons = new ConcurrentHashMap<>();
    private final Map<Guid, Integer> online = new ConcurrentHashMap<>();
    /** Whom each user watches, so that a change of the user's groups finds the rights to look at again. */
    private final Map<Guid, Map<Object, Guid>> watchedBy = new ConcurrentHashMap<>();

    @PostConstruct
    void start() {
        lanes = new KeyedExecutor(executor, LANES);
    }

    @Override
    public Attachment attach(Guid user, Consumer<List<PresenceItem>> listener) {
        Object key = new Object();
        online.merge(user, 1, Integer::sum);
        change(user, person -> person.attach(key, listener));
        return new Attachment() {
            private final AtomicBoolean open = new AtomicBoolean(true);

            @Override
            public void setInactive(boolean inactive) {
                change(user, person -> person.setInactive(key, inactive));
            }

            @Override
            public void close() {
                if (open.compareAndSet(true, false)) {
                    online.computeIfPresent(user, (guid, clients) -> clients == 1 ? null : clients - 1);
                    change(user, person -> person.detach(key));
                }
            }
        };
    }

    @Override
    public void setOwn(Guid user, String activity, String note) {
        String checkedActivity = Text.optional("activity", activity, 64);
        String checkedNote = Text.optional("note", note, 1024);
        if (GENERATED.contains(checkedActivity)) {
            throw new InvalidValue("activity", "cannot be set");
        }
        lanes.execute(user, () -> {
            store.set(user, PresenceItem.TEL, checkedActivity, checkedNote);
            PersonPresence person = person(user);
            person.set(PresenceItem.TEL, checkedActivity, checkedNote);
            stored.invalidate(user);
            announce(user, person);
        });
    }

    @Override
    public Watch watch(Guid watcher, Guid target, Consumer<PresenceView> listener) {
        Object key = new Object();
        watchedBy.compute(watcher, (user, watched) -> {
            Map<Object, Guid> all = watched == null ? new ConcurrentHashMap<>() : watched;
            all.put(key, target);
            return all;
        });
        change(target, person -> person.watch(key, watcher, listener));
        return () -> {
            watchedBy.computeIfPresent(watcher, (user, watched) -> {
                watched.remove(key);
                return watched.isEmpty() ? null : watched;
            });
            change(target, person -> person.unwatch(key));
        };
    }

    @Override
    public int onlineUsers() {
        return online.size();
    }

    @Override
    public boolean isOnline(Guid user) {
        return online.containsKey(user);
    }

    public void recheck(@Observes ObjectChanged changed) {
        if (changed.type() == ObjectType.TEMPLATE) {
            persons.keySet().forEach(this::reannounce);
        } else if (changed.type() == ObjectType.USER) {
            reannounce(changed.guid());
            if (changed.touches(Aspect.GROUPS) || changed.touches(Aspect.DATA) || changed.touches(Aspect.DELETED)) {
                new HashSet<>(watchedBy.getOrDefault(changed.guid(), Map.of()).values()).forEach(this::reannounce);
            }
        }
    }

    private void reannounce(Guid user) {
        if (persons.containsKey(user)) {
            change(user, person -> { });
        }
    }

    private void change(Guid user, Consumer<PersonPresence> change) {
        lanes.execute(user, () -> {
            PersonPresence person = person(user);
            change.accept(person);
            announce(user, person);
        });
    }

    private PersonPresence person(Guid user) {
        return persons.computeIfAbsent(user, guid -> new PersonPresence(stored.get(guid, store::of)));
    }

    private void announce(Guid user, PersonPresence person) {
        Optional<UserView> target = directory.user(user);
        Visibility visibility = new Visibility(settings.get(SystemSettings.DOMAIN));
        person.announce(target.orElse(null), watcher -> target.isEmpty() ? Set.<Right>of()
                : directory.user(watcher).map(w -> visibility.rights(target.get(), w)).orElse(Set.of()));
        if (person.isIdle()) {
            persons.remove(user);
        }
    }
}
