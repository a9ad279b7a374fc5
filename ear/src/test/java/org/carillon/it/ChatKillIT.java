package org.carillon.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the server, and of server and database, while people write to each other: no message whose author was told
 * that it is stored is lost, and none is there twice although authors send again what they had no answer to. The seed is printed.
 */
class ChatKillIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int ROUNDS = 2;
    /** So many in all rounds stay below the rate that the server allows at first. */
    private static final int FEWEST = 12;
    private static final int LONGEST_MILLIS = 500;
    private static final long PAUSE_MILLIS = 20;

    @Test
    void whatWasAcknowledgedIsThereOnce() throws Exception {
        long seed = Long.getLong("kill.seed", System.nanoTime());
        System.out.println("ChatKillIT: -Dkill.seed=" + seed);
        Random random = new Random(seed);
        try (ServerProcess server = ServerProcess.named("chat-kill").withDemo(); AcknowledgedWrites writes = new AllWrites(
                new ChatWrites("alice", "carol"), new ChatWrites("carol", "alice"), new ChatWrites("bob", "carol"))) {
            server.start();
            for (int round = 1; round <= ROUNDS; round++) {
                int before = writes.acknowledged();
                writes.begin(server);
                long deadline = System.nanoTime() + PATIENCE.toNanos();
                while (writes.acknowledged() < before + FEWEST) {
                    assertTrue(System.nanoTime() < deadline, () -> "nothing more is written: " + writes);
                    Thread.sleep(PAUSE_MILLIS);
                }
                Thread.sleep(random.nextInt(LONGEST_MILLIS));
                if (round == 2) {
                    server.kill9WithDatabase();
                } else {
                    server.kill9();
                }
                writes.pause();
                server.start();
                writes.verify(server);
                System.out.printf("ChatKillIT: round %d: acknowledged so far: %s%n", round, writes);
            }
        }
    }
}
