package org.carillon.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} at random moments, also while the server starts, loses nothing that was acknowledged, and every time the next start
 * works without help. A killed database comes back while the server goes on. The seed is printed; {@code -Dkill.seed} repeats a
 * run as far as time allows, {@code -Dkill.rounds} makes it longer. Not covered: the loss of power, for nothing here empties the
 * caches of the operating system.
 */
class KillIT {

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final long PAUSE_MILLIS = 20;
    private static final int LONGEST_MILLIS = 1_500;
    private static final int BOOT_MILLIS = 8_000;

    /** Who is killed. A database that dies alone costs no new start of the server, so these rounds are cheap. */
    private enum Victim {
        SERVER, DATABASE, BOTH, STARTING_SERVER
    }

    private static final List<Victim> ORDER = List.of(Victim.DATABASE, Victim.SERVER, Victim.DATABASE, Victim.BOTH, Victim.DATABASE,
            Victim.STARTING_SERVER);

    @Test
    void acknowledgedWritesSurviveEveryKill() throws Exception {
        long seed = Long.getLong("kill.seed", System.nanoTime());
        int rounds = Integer.getInteger("kill.rounds", 20);
        System.out.println("KillIT: -Dkill.seed=" + seed + " -Dkill.rounds=" + rounds);
        Random random = new Random(seed);
        try (ServerProcess server = ServerProcess.named("kill").withDemo(); AcknowledgedWrites writes = new AllWrites(
                new DatabaseWrites(), new WireWrites())) {
            server.start();
            for (int round = 1; round <= rounds; round++) {
                Victim victim = ORDER.get((round - 1) % ORDER.size());
                int before = writes.acknowledged();
                writes.begin(server);
                awaitMore(writes, before);
                Thread.sleep(random.nextInt(LONGEST_MILLIS));
                long killed = System.nanoTime();
                kill(server, victim, random);
                server.awaitReady(PATIENCE);
                long readyMillis = (System.nanoTime() - killed) / 1_000_000;
                writes.pause();
                writes.verify(server);
                System.out.printf("KillIT: round %d %s: ready again after %d ms, acknowledged so far: %s%n", round, victim, readyMillis, writes);
            }
        }
    }

    /* A kill before anything was written would test nothing. */
    private static void awaitMore(AcknowledgedWrites writes, int before) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (writes.acknowledged() == before) {
            assertTrue(System.nanoTime() < deadline, () -> "nothing more is written: " + writes);
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static void kill(ServerProcess server, Victim victim, Random random) throws InterruptedException {
        switch (victim) {
            case DATABASE -> server.database().kill9();
            case SERVER -> {
                server.kill9();
                server.launch();
            }
            case BOTH -> {
                server.kill9WithDatabase();
                server.launch();
            }
            case STARTING_SERVER -> {
                server.kill9WithDatabase();
                server.launch();
                Thread.sleep(random.nextInt(BOOT_MILLIS));
                server.kill9WithDatabase();
                server.launch();
            }
        }
    }
}
