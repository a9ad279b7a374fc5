package org.carillon.websocket.connection;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.concurrent.RejectedExecutionException;

/**
 * Lets things happen to a connection one after the other, in the order they came: frames of the peer, events of the PBX,
 * its end. Whoever comes while nobody is at work does the work, also what comes meanwhile; nobody waits and no lock is
 * held at work. So the state of a conversation has one writer at a time without a thread of its own.
 */
final class Turns {

    private static final System.Logger LOG = System.getLogger(Turns.class.getName());
    private boolean busy;
    private ArrayDeque<Runnable> waiting;

    /** Runs the task now or lets the one at work run it. */
    void run(Runnable task) {
        offer(task, Integer.MAX_VALUE);
    }

    /** @return false, and nothing is done, if so many tasks wait already */
    boolean offer(Runnable task, int most) {
        synchronized (this) {
            if (busy) {
                return enqueue(task, most);
            }
            busy = true;
        }
        Runnable next = task;
        while (next != null) {
            runSafely(next);
            next = next();
        }
        return true;
    }

    private boolean enqueue(Runnable task, int most) {
        if (waiting == null) {
            waiting = new ArrayDeque<>(4);
        }
        return waiting.size() < most && waiting.add(task);
    }

    private synchronized Runnable next() {
        Runnable next = waiting == null ? null : waiting.poll();
        if (next == null) {
            busy = false;
            waiting = null;
        }
        return next;
    }

    private static void runSafely(Runnable task) {
        try {
            task.run();
        } catch (RejectedExecutionException e) {
            LOG.log(Level.INFO, "an event of a connection came too late, the PBX shuts down");
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.log(Level.ERROR, "an event of a connection failed", e);
        }
    }
}
