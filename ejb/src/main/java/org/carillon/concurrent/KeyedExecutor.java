package org.carillon.concurrent;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * Runs tasks of one key one after the other, in the order they came, and tasks of different keys beside each other.
 * Keys share a fixed number of lanes; a lane holds a thread of the underlying executor only while it has work.
 */
public final class KeyedExecutor {

    private final Lane[] lanes;

    public KeyedExecutor(Executor executor, int lanes) {
        this.lanes = new Lane[lanes];
        for (int i = 0; i < lanes; i++) {
            this.lanes[i] = new Lane(executor);
        }
    }

    public void execute(Object key, Runnable task) {
        int hash = key.hashCode();
        lanes[Math.floorMod(hash ^ hash >>> 16, lanes.length)].add(task);
    }

    private static final class Lane implements Runnable {

        private static final System.Logger LOG = System.getLogger(KeyedExecutor.class.getName());
        private static final int BATCH = 64;
        private final Executor executor;
        private final Queue<Runnable> tasks = new ArrayDeque<>();
        private boolean running;

        Lane(Executor executor) {
            this.executor = executor;
        }

        void add(Runnable task) {
            synchronized (tasks) {
                tasks.add(task);
                if (running) {
                    return;
                }
                running = true;
            }
            executor.execute(this);
        }

        @Override
        public void run() {
            for (int i = 0; i < BATCH; i++) {
                Runnable task;
                synchronized (tasks) {
                    task = tasks.poll();
                    if (task == null) {
                        running = false;
                        return;
                    }
                }
                runSafely(task);
            }
            executor.execute(this);
        }

        private static void runSafely(Runnable task) {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "a queued task failed", e);
            }
        }
    }
}
