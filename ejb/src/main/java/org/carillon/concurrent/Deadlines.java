package org.carillon.concurrent;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Runs tasks later. However many wait, the scheduler underneath knows of little more than the next of them, and one that is cancelled is forgotten
 * at once: the managed schedulers of the container keep a cancelled task, with all that hangs on it, until its time has come.
 */
public final class Deadlines {

    private static final System.Logger LOG = System.getLogger(Deadlines.class.getName());
    private final Alarm alarm;
    private final LongSupplier nanos;
    private final TreeMap<Due, Runnable> waiting = new TreeMap<>();
    private long numbers;
    private long set = Long.MAX_VALUE;

    /** Where the next time is waited for. */
    @FunctionalInterface
    public interface Alarm {

        void schedule(Runnable task, long delay, TimeUnit unit);
    }

    private record Due(long at, long number) implements Comparable<Due> {

        @Override
        public int compareTo(Due other) {
            return at == other.at ? Long.compare(number, other.number) : Long.compare(at, other.at);
        }
    }

    /** @param nanos a clock that never goes back, from zero or later */
    public Deadlines(Alarm alarm, LongSupplier nanos) {
        this.alarm = alarm;
        this.nanos = nanos;
    }

    /**
     * @param task run once on a thread of the alarm, so a short one
     * @return cancels it, if it has not begun
     */
    public Runnable after(Duration delay, Runnable task) {
        synchronized (waiting) {
            Due due = new Due(nanos.getAsLong() + delay.toNanos(), numbers++);
            waiting.put(due, task);
            setAlarm();
            return () -> forget(due);
        }
    }

    /** How many tasks wait. */
    public int size() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    private void forget(Due due) {
        synchronized (waiting) {
            waiting.remove(due);
        }
    }

    /* One that is set for later than now needed rings in vain, and is not set again before that. */
    private void setAlarm() {
        if (!waiting.isEmpty() && waiting.firstKey().at() < set) {
            set = waiting.firstKey().at();
            alarm.schedule(this::ring, Math.max(0, set - nanos.getAsLong()), TimeUnit.NANOSECONDS);
        }
    }

    private void ring() {
        List<Runnable> due = new ArrayList<>();
        synchronized (waiting) {
            long now = nanos.getAsLong();
            while (!waiting.isEmpty() && waiting.firstKey().at() <= now) {
                due.add(waiting.pollFirstEntry().getValue());
            }
            set = Long.MAX_VALUE;
            setAlarm();
        }
        due.forEach(Deadlines::runSafely);
    }

    private static void runSafely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a task that was due failed", e);
        }
    }
}
