package org.carillon.call;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.carillon.directory.Guid;

/**
 * Phones that are not registered because nothing starts them before they are needed: those who call wait a while for them. What is
 * asked is asked beside the lane of the calls; the rest is only ever touched by it.
 */
final class Sleeping {

    private static final System.Logger LOG = System.getLogger(Sleeping.class.getName());
    private final Predicate<Guid> wake;
    private final Supplier<Duration> patience;
    private final Map<Object, Waiting> waiting = new LinkedHashMap<>();

    private record Waiting(Guid user, Consumer<Registration> arrived) {
    }

    /**
     * @param wake     starts the phones of a user, and tells whether there are any to start
     * @param patience how long they may take
     */
    Sleeping(Predicate<Guid> wake, Supplier<Duration> patience) {
        this.wake = wake;
        this.patience = patience;
    }

    Duration patience() {
        return patience.get();
    }

    /** Starts the phones of a user; what goes on goes on in the lane, told whether there are any. */
    void wake(Guid user, Executor beside, Executor lane, Consumer<Boolean> then) {
        beside.execute(() -> {
            boolean any = tried(() -> wake.test(user));
            lane.execute(() -> then.accept(any));
        });
    }

    private static boolean tried(BooleanSupplier question) {
        try {
            return question.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "phones could not be woken", e);
            return false;
        }
    }

    /** @return ends the waiting */
    Runnable await(Guid user, Consumer<Registration> arrived) {
        Object key = new Object();
        waiting.put(key, new Waiting(user, arrived));
        return () -> waiting.remove(key);
    }

    /** Somebody has registered. */
    void arrived(Registration registration) {
        List.copyOf(waiting.values()).stream().filter(one -> one.user().equals(registration.object())).forEach(one -> one.arrived().accept(registration));
    }
}
