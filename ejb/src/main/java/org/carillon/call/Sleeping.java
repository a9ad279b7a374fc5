package org.carillon.call;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    private final Set<Expectation> waiting = new LinkedHashSet<>();

    private final class Expectation {

        private final Guid user;
        private final Consumer<Registration> arrived;
        private Runnable timer = () -> { };
        private boolean over;

        Expectation(Guid user, Consumer<Registration> arrived) {
            this.user = user;
            this.arrived = arrived;
        }

        void end() {
            over = true;
            timer.run();
            waiting.remove(this);
        }
    }

    /**
     * @param wake     starts the phones of a user, and tells whether there are any to start
     * @param patience how long they may take
     */
    Sleeping(Predicate<Guid> wake, Supplier<Duration> patience) {
        this.wake = wake;
        this.patience = patience;
    }

    /**
     * Starts the phones of a user, and waits for them.
     *
     * @param arrived told of each phone that comes
     * @param none    there is nothing (any more) to wait for
     * @return ends the waiting
     */
    Runnable expect(VoiceDesk desk, Guid user, Consumer<Registration> arrived, Runnable none) {
        Expectation expectation = new Expectation(user, arrived);
        desk.lookups().execute(() -> {
            boolean any = tried(() -> wake.test(user));
            desk.lane().execute(() -> woken(desk, expectation, any, none));
        });
        return expectation::end;
    }

    private void woken(VoiceDesk desk, Expectation expectation, boolean any, Runnable none) {
        if (expectation.over) {
            return;
        }
        if (!any || patience.get().isZero()) {
            none.run();
            return;
        }
        waiting.add(expectation);
        expectation.timer = desk.timer().after(patience.get(), () -> {
            expectation.end();
            none.run();
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

    /** Somebody has registered. */
    void arrived(Registration registration) {
        List.copyOf(waiting).stream().filter(one -> one.user.equals(registration.object())).forEach(one -> one.arrived.accept(registration));
    }
}
