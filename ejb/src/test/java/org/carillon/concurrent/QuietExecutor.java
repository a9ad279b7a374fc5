package org.carillon.concurrent;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that can tell when nothing is left to do, with all that came of what they did. */
public final class QuietExecutor implements Executor, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final ExecutorService threads;
    private int open;

    public QuietExecutor(int count) {
        threads = Executors.newFixedThreadPool(count);
    }

    @Override
    public void execute(Runnable task) {
        synchronized (this) {
            open++;
        }
        threads.execute(() -> {
            try {
                task.run();
            } finally {
                done();
            }
        });
    }

    private synchronized void done() {
        if (--open == 0) {
            notifyAll();
        }
    }

    /** Returns when nothing runs or waits; what ran is seen by the caller then. */
    public synchronized void awaitQuiet() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (open > 0) {
            long millis = (deadline - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                throw new IllegalStateException(open + " tasks do not end");
            }
            try {
                wait(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
