package org.carillon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * One round of a crowd at one server: all come at once, all change at once, some change one after the other, all leave. What
 * it finds is added to the figures.
 */
final class PresenceRound {

    private static final int AT_ONCE = 48;
    private static final int PATIENCE_SECONDS = 120;
    private static final long QUIET_MILLIS = 2_000;
    /** Changes of the measurement of delays, and their distance: far below what any of the servers can do. */
    private static final int PACED = 60;
    private static final long PACE_MILLIS = 50;
    private final PresencePeer server;
    private final Crowd crowd;
    private volatile Tally tally;

    PresenceRound(PresencePeer server, Crowd crowd) {
        this.server = server;
        this.crowd = crowd;
    }

    void run(PresenceFigures figures) throws Exception {
        try {
            measure(figures);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(server.name() + ", " + crowd.name(), e);
        }
    }

    private void measure(PresenceFigures figures) throws Exception {
        tally = Tally.ofArrivals(crowd);
        long start = System.nanoTime();
        List<PresencePeer.PresenceUser> users = enter();
        figures.storm.add((tally.await(PATIENCE_SECONDS) - start) / 1e9);
        Thread.sleep(QUIET_MILLIS);
        burst(users, figures);
        Thread.sleep(QUIET_MILLIS);
        pace(users, figures);
        users.forEach(PresencePeer.PresenceUser::leave);
        Thread.sleep(QUIET_MILLIS);
    }

    private List<PresencePeer.PresenceUser> enter() throws Exception {
        Semaphore slots = new Semaphore(AT_ONCE);
        List<CompletableFuture<PresencePeer.PresenceUser>> entering = new ArrayList<>();
        for (int user = crowd.first(); user < crowd.end(); user++) {
            slots.acquire();
            entering.add(server.enter(crowd, user, () -> tally).whenComplete((there, fault) -> slots.release()));
        }
        List<PresencePeer.PresenceUser> users = new ArrayList<>();
        for (CompletableFuture<PresencePeer.PresenceUser> future : entering) {
            users.add(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        return users;
    }

    private void burst(List<PresencePeer.PresenceUser> users, PresenceFigures figures) throws InterruptedException {
        int expected = crowd.deliveriesOfAll();
        tally = Tally.ofChanges(crowd, expected);
        long cpu = CpuTime.millis(server.processes());
        long start = System.nanoTime();
        users.forEach(PresencePeer.PresenceUser::change);
        long end = tally.await(PATIENCE_SECONDS);
        Thread.sleep(QUIET_MILLIS);
        figures.rate.add(expected * 1e9 / (end - start));
        figures.cpu.add((CpuTime.millis(server.processes()) - cpu) * 1e3 / expected);
    }

    private void pace(List<PresencePeer.PresenceUser> users, PresenceFigures figures) throws InterruptedException {
        Tally delays = Tally.ofChanges(crowd, PACED * (crowd.circle() - 1));
        tally = delays;
        for (int i = 0; i < PACED; i++) {
            users.get(i * 7 % users.size()).change();
            Thread.sleep(PACE_MILLIS);
        }
        delays.await(PATIENCE_SECONDS);
        figures.delay.add(delays.delayMillis(99));
    }
}
