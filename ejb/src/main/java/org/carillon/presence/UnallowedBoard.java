package org.carillon.presence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

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

import org.carillon.concurrent.KeyedExecutor;
import org.carillon.directory.Guid;

/**
 * Knows which watches wait for a rule. The lanes of the users report; one lane of its own keeps the whole and tells the
 * listeners, so that a new listener misses nothing between what is and what changes.
 */
@Singleton
@LocalBean
@Local(Unallowed.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UnallowedBoard implements Unallowed {

    private static final String LANE = "unallowed";
    @Resource
    private ManagedExecutorService executor;
    private KeyedExecutor lane;
    /** Written by the lane of the user alone; tells quickly that nothing changed. */
    private final Map<Guid, Set<Guid>> reported = new ConcurrentHashMap<>();
    private final Map<Guid, Set<Guid>> waiting = new HashMap<>();
    private final Set<Consumer<Change>> listeners = new LinkedHashSet<>();

    @PostConstruct
    void start() {
        start(executor);
    }

    void start(Executor runner) {
        lane = new KeyedExecutor(runner, 1);
    }

    /** Told by the lane of the user: these watchers have no right now. */
    public void report(Guid user, Set<Guid> watchers) {
        Set<Guid> before = watchers.isEmpty() ? reported.remove(user) : reported.put(user, watchers);
        if (!watchers.equals(before == null ? Set.of() : before)) {
            lane.execute(LANE, () -> update(user, watchers));
        }
    }

    @Override
    public Watch watch(Consumer<Change> listener) {
        lane.execute(LANE, () -> {
            waiting.forEach((user, watchers) -> listener.accept(new Change(true, user, watchers)));
            listeners.add(listener);
        });
        return () -> lane.execute(LANE, () -> listeners.remove(listener));
    }

    private void update(Guid user, Set<Guid> watchers) {
        Set<Guid> before = watchers.isEmpty() ? waiting.remove(user) : waiting.put(user, watchers);
        tell(false, user, without(before == null ? Set.of() : before, watchers));
        tell(true, user, without(watchers, before == null ? Set.of() : before));
    }

    private void tell(boolean wait, Guid user, Set<Guid> watchers) {
        if (!watchers.isEmpty()) {
            listeners.forEach(listener -> listener.accept(new Change(wait, user, watchers)));
        }
    }

    private static Set<Guid> without(Set<Guid> all, Set<Guid> some) {
        Set<Guid> rest = new HashSet<>(all);
        rest.removeAll(some);
        return Set.copyOf(rest);
    }
}
