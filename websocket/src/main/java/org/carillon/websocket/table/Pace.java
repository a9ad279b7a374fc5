package org.carillon.websocket.table;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * Lets work that many ask for be done at once where it was not done lately, else after a pause; whoever asks before it begins
 * has asked for the same. So one change is seen without delay, and of many changes a second each run takes a whole lot. Anybody may
 * ask; no thread waits.
 */
final class Pace {

    static final long PAUSE_MILLIS = 200;
    private final Clock clock;
    private final Timer timer;
    private final Executor turn;
    private final BooleanSupplier work;
    private boolean waiting;
    private boolean working;
    private boolean askedAtWork;
    private long next = Long.MIN_VALUE;

    /** Runs something later. */
    @FunctionalInterface
    interface Timer {

        void after(long millis, Runnable task);
    }

    /**
     * @param turn in which the work is done
     * @param work returns whether all is done; if not, it is done again
     */
    Pace(Clock clock, Timer timer, Executor turn, BooleanSupplier work) {
        this.clock = clock;
        this.timer = timer;
        this.turn = turn;
        this.work = work;
    }

    void ask() {
        long delay;
        synchronized (this) {
            if (waiting || working) {
                askedAtWork |= working;
                return;
            }
            waiting = true;
            /* A clock that was put back must not make anybody wait longer than the pause. */
            delay = Math.min(PAUSE_MILLIS, Math.max(0, next == Long.MIN_VALUE ? 0 : next - clock.millis()));
        }
        timer.after(delay, () -> turn.execute(this::run));
    }

    private void run() {
        begin();
        boolean done = true;
        try {
            done = work.getAsBoolean();
        } finally {
            if (finish() || !done) {
                ask();
            }
        }
    }

    private synchronized void begin() {
        waiting = false;
        working = true;
    }

    /** @return whether somebody asked meanwhile */
    private synchronized boolean finish() {
        boolean asked = askedAtWork;
        askedAtWork = false;
        working = false;
        next = clock.millis() + PAUSE_MILLIS;
        return asked;
    }
}
