package org.carillon.history;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Shares that wait to be written, one after the other on a thread that is held only as long as there is something to write. While the
 * database is away they wait; beyond a bound new ones are lost, and who adds them never waits. One that cannot be written while others can
 * is given up after some attempts.
 */
final class RecordQueue {

    static final int MOST_WAITING = 20_000;
    static final int MOST_ATTEMPTS = 20;
    private static final System.Logger LOG = System.getLogger(RecordQueue.class.getName());
    private final Consumer<Share> store;
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
     * @param store writes one, or fails
     * @param later runs a task after a while
     */
    RecordQueue(Consumer<Share> store, Executor now, Executor later) {
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

    private void write() {
        for (Waiting next = next(); next != null; next = next()) {
            try {
                store.accept(next.share());
                written++;
            } catch (RuntimeException e) {
                failed(next, e);
                later.execute(this::write);
                return;
            }
        }
    }

    private Waiting next() {
        synchronized (waiting) {
            writing = !waiting.isEmpty();
            return waiting.poll();
        }
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
