package org.carillon.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Records wait for the database, but one that is wrong holds up no other. Writes and attempts run when the test says so. */
class RecordQueueTest {

    private final List<Share> written = new ArrayList<>();
    private final Set<Share> wrong = new HashSet<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private boolean away;
    private int attempts;
    private final RecordQueue queue = new RecordQueue(this::store, Runnable::run, later::add);

    private void store(List<Share> shares) {
        attempts++;
        if (away || shares.stream().anyMatch(wrong::contains)) {
            throw new IllegalStateException("cannot be written");
        }
        written.addAll(shares);
    }

    @Test
    void allAreWrittenOnceWhenTheDatabaseComesBack() {
        away = true;
        List<Share> shares = List.of(new Share(true), new Share(true), new Share(true));
        shares.forEach(queue::add);
        for (int i = 0; i < 3 * RecordQueue.MOST_ATTEMPTS; i++) {
            later.remove().run();
        }
        assertEquals(List.of(), written);
        away = false;
        later.remove().run();
        assertTrue(written.containsAll(shares));
        assertEquals(3, written.size());
        assertTrue(later.isEmpty());
    }

    @Test
    void oneThatIsWrongHoldsUpNoOtherAndIsGivenUp() {
        Share bad = new Share(true);
        wrong.add(bad);
        queue.add(bad);
        Share good = new Share(true);
        queue.add(good);
        later.remove().run();
        later.remove().run();
        assertEquals(List.of(good), written);
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertEquals(RecordQueue.MOST_ATTEMPTS + 1, attempts);
        Share next = new Share(true);
        queue.add(next);
        assertEquals(List.of(good, next), written);
    }

    /** What waits goes together; what has failed goes alone. */
    @Test
    void oneThatIsWrongAmongManySpoilsNoOther() {
        Queue<Runnable> now = new ArrayDeque<>();
        RecordQueue many = new RecordQueue(this::store, now::add, later::add);
        Share bad = new Share(true);
        wrong.add(bad);
        for (int i = 0; i < 150; i++) {
            many.add(i == 40 ? bad : new Share(true));
        }
        now.remove().run();
        assertEquals(List.of(), written);
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertEquals(149, written.size());
        assertTrue(attempts < 150 + 2 * RecordQueue.MOST_ATTEMPTS, attempts + " attempts");
    }

    @Test
    void thereIsABound() {
        away = true;
        for (int i = 0; i < RecordQueue.MOST_WAITING + 5; i++) {
            queue.add(new Share(true));
        }
        away = false;
        later.remove().run();
        assertEquals(RecordQueue.MOST_WAITING, written.size());
    }
}
