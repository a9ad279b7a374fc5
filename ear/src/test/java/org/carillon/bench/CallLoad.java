package org.carillon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.carillon.it.ServerProcess;

/** Pairs of telephones at one server, of which the first calls the second. */
final class CallLoad implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;
    private static final int HOLD_MILLIS = 100;
    private static final double BILLION = 1e9;
    private final LoadGenerator generator;
    private final List<Telephone> callers = new ArrayList<>();
    private final List<Telephone> called = new ArrayList<>();

    private CallLoad(LoadGenerator generator) {
        this.generator = generator;
    }

    /** @param accounts an even number of them */
    static CallLoad register(ServerProcess server, List<Account> accounts) throws Exception {
        CallLoad load = new CallLoad(new LoadGenerator(server.wsUri("/PBX0/APPS/websocket"), 1));
        for (int i = 0; i < accounts.size(); i++) {
            Telephone telephone = new Telephone(accounts.get(i));
            CompletableFuture<Telephone> there = load.generator.connect(telephone.registered(), telephone);
            (i % 2 == 0 ? load.callers : load.called).add(there.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        return load;
    }

    /** Places calls at a steady rate, each by the next pair, and waits until all are over. */
    CallRound run(int rate, int seconds) throws InterruptedException {
        CallRound round = new CallRound(rate * seconds, HOLD_MILLIS);
        long start = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            LockSupport.parkNanos((long) (start + i * BILLION / rate) - System.nanoTime());
            place(i, round);
        }
        round.await(PATIENCE_SECONDS);
        return round;
    }

    /** Places calls that go on until {@link #end()}. */
    CallRound hold(int calls) throws InterruptedException {
        CallRound round = new CallRound(calls, 0);
        for (int i = 0; i < calls; i++) {
            LockSupport.parkNanos((long) (BILLION / 200));
            place(i, round);
        }
        if (!round.awaitAnswers(PATIENCE_SECONDS) || round.failures() > 0) {
            throw new IllegalStateException("of " + calls + " calls not all were answered: " + round.failures() + " failed " + round.firstFailure());
        }
        return round;
    }

    private void place(int i, CallRound round) {
        Telephone caller = callers.get(i % callers.size());
        caller.execute(() -> caller.call(called.get(i % called.size()).name(), round));
    }

    void end() {
        callers.forEach(Telephone::end);
    }

    @Override
    public void close() {
        callers.forEach(Telephone::close);
        called.forEach(Telephone::close);
        generator.close();
    }
}
