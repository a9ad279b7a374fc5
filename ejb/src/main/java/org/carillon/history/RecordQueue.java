package org.carillon.history;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Shares that wait to be written, many at once where many wait, on a thread that is held only as long as there is something to write. While the
 * database is away they wait; beyond a bound new ones are lost, and who adds them never waits. What could not be written is tried alone, and
 * given up after some attempts if others can be written.
 */
final class RecordQueue {

    static final int MOST_WAITING = 20_000;
    static final int MOST_ATTEMPTS = 20;
    static final int MOST_AT_ONCE = 100;
    private static final System.Logger LOG = System.getLogger(RecordQueue.class.getName());
    private final Consumer<List<Share>> store;
    private final Executor now;
    private final Executor later;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private boolean writing;
    private long lost;
    private long written;

    /** @param writtenBefore how many others had been written when it failed first */
    private record Waiting(Share share, int failures, long writtenBefore) {
    }

    /**
     * @param store writes all of them, or none and fails
     * @param later runs a task after a while
     */
    RecordQueue(Consumer<List<Share>> store, Executor now, Executor later) {
        this.store = store;
        this.now = now;
        this.later = later;
    }

    void add(Share share) {
        synchronized (waiting) {
            if (waiting.size() >= MOST_WAITING) {
                if (lost++ % MOST_WAITING == 0) {
                    LOG.log(Level.ERROR, "records of calls are lost, {0} wait for the database", waiting.size());
                }
                return;
            }
            waiting.add(new Waiting(share, 0, 0));
            if (writing) {
                return;
            }
            writing = true;
        }
        now.execute(this::write);
    }

    /** How many wait. */
    int size() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    private void write() {
        for (List<Waiting> next = next(); !next.isEmpty(); next = next()) {
            try {
                store.accept(next.stream().map(Waiting::share).toList());
                written += next.size();
            } catch (RuntimeException e) {
                next.forEach(tried -> failed(tried, e));
                later.execute(this::write);
                return;
            }
        }
    }

    private List<Waiting> next() {
        List<Waiting> next = new ArrayList<>();
        synchronized (waiting) {
            writing = !waiting.isEmpty();
            while (!waiting.isEmpty() && next.size() < MOST_AT_ONCE && (next.isEmpty() || next.get(0).failures() + waiting.peek().failures() == 0)) {
                next.add(waiting.poll());
            }
        }
        return next;
    }

    /* Others go first now: it may be this one that is wrong, or the database that is away. */
    private void failed(Waiting tried, RuntimeException fault) {
        Waiting again = new Waiting(tried.share(), tried.failures() + 1, tried.failures() == 0 ? written : tried.writtenBefore());
        if (again.failures() >= MOST_ATTEMPTS && written > again.writtenBefore()) {
            LOG.log(Level.ERROR, "a record of a call is given up", fault);
            return;
        }
        if (again.failures() == 1) {
            LOG.log(Level.ERROR, "a record of a call could not be written yet", fault);
        }
        synchronized (waiting) {
            waiting.add(again);
        }
    }
}
