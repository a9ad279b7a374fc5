package org.carillon.presence;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.carillon.concurrent.KeyedExecutor;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.error.LimitExceeded;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/**
 * The presences of all who are there or are watched. All that concerns one user runs in that user's lane, in order, and is announced
 * at its end; what nobody needs any more is forgotten, but for a bounded memory of what was set.
 */
final class PresenceLanes {

    private static final System.Logger LOG = System.getLogger(PresenceLanes.class.getName());
    private static final int LANES = 64;
    private static final int STORED = 50_000;
    private static final int CONTACTS = 20;
    private static final int PATIENCE_SECONDS = 20;
    private final KeyedExecutor lanes;
    private final PresenceStore store;
    private final Directory directory;
    private final UnallowedBoard unallowed;
    private final Settings settings;
    private final Cache<Guid, List<PresenceItem>> stored = Caffeine.newBuilder().maximumSize(STORED).build();
    private final Map<Guid, PersonPresence> persons = new ConcurrentHashMap<>();

    PresenceLanes(PresenceStore store, Directory directory, UnallowedBoard unallowed, Settings settings, Executor executor) {
        lanes = new KeyedExecutor(executor, LANES);
        this.store = store;
        this.directory = directory;
        this.unallowed = unallowed;
        this.settings = settings;
    }

    List<PresenceItem> stored(Guid user) {
        return stored.get(user, store::of);
    }

    void change(Guid user, Consumer<PersonPresence> change) {
        lanes.execute(user, () -> changeInLane(user, change));
    }

    /** Looks again at what the watchers may see. */
    void reannounce(Guid user) {
        if (persons.containsKey(user)) {
            change(user, person -> { });
        }
    }

    void reannounceAll() {
        persons.keySet().forEach(this::reannounce);
    }

    /* Whoever asked has gone on; a fault of theirs is told to the log alone. */
    void set(Guid user, PresenceItem item) {
        change(user, person -> {
            try {
                person.state().require(item.contact(), CONTACTS);
                store.set(user, item.contact(), item.activity(), item.note());
                person.state().set(item.contact(), item.activity(), item.note());
                stored.invalidate(user);
            } catch (LimitExceeded e) {
                LOG.log(Level.INFO, "presence of {0} not set: {1}", user, e.getMessage());
            }
        });
    }

    /** Returns when it is stored. */
    void replace(Guid user, List<PresenceItem> items) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        change(user, person -> {
            try {
                store.replace(user, items);
                person.state().replace(items);
                stored.invalidate(user);
                done.complete(null);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        await(done);
    }

    /* What was said before in the lane is stored before; so the caller waits for the lane instead of passing it. */
    private static void await(CompletableFuture<Void> done) {
        try {
            done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("the presence was not stored in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void changeInLane(Guid user, Consumer<PersonPresence> change) {
        PersonPresence person = persons.computeIfAbsent(user, guid -> new PersonPresence(stored(guid)));
        try {
            change.accept(person);
        } finally {
            announce(user, person);
        }
    }

    /* The version is taken first: what is read after it may be newer, and is read again at the next time, but never older. */
    private void announce(Guid user, PersonPresence person) {
        long version = directory.version();
        UserView target = directory.user(user).orElse(null);
        person.announce(target, version, watcher -> directory.viewer(watcher).map(viewer -> visibility().rights(target, viewer)).orElse(Set.of()));
        if (person.takeWaitingChanged() || target == null) {
            unallowed.report(user, target == null ? Set.of() : person.unallowed());
        }
        if (person.isIdle()) {
            persons.remove(user);
        }
    }

    private Visibility visibility() {
        return new Visibility(settings.get(SystemSettings.DOMAIN));
    }
}
