package org.carillon.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/** Tasks come in the order of their times, and those that are cancelled do not come and cost nothing. */
class DeadlinesTest {

    private long now;
    private final TreeMap<Long, List<Runnable>> alarms = new TreeMap<>();
    private final List<String> done = new ArrayList<>();
    private final Deadlines deadlines = new Deadlines((task, delay, unit) ->
            alarms.computeIfAbsent(now + unit.toNanos(delay), at -> new ArrayList<>()).add(task), () -> now);

    @Test
    void eachComesInItsTimeWhateverTheOrder() {
        after(30, "c");
        after(10, "a");
        after(20, "b");
        after(10, "a2");
        until(9);
        assertEquals(List.of(), done);
        until(10);
        assertEquals(List.of("a", "a2"), done);
        until(40);
        assertEquals(List.of("a", "a2", "b", "c"), done);
        assertTrue(alarms.isEmpty());
    }

    @Test
    void aCancelledOneDoesNotComeAndTheNextDoes() {
        Runnable cancel = after(10, "a");
        after(20, "b");
        cancel.run();
        until(30);
        cancel.run();
        assertEquals(List.of("b"), done);
    }

    @Test
    void aTaskMayAddAnother() {
        deadlines.after(Duration.ofSeconds(5), () -> after(5, "later"));
        until(9);
        assertEquals(List.of(), done);
        until(10);
        assertEquals(List.of("later"), done);
    }

    @Test
    void oneThatFailsDoesNotHoldUpTheRest() {
        deadlines.after(Duration.ofSeconds(5), () -> {
            throw new IllegalStateException("a fault of the test");
        });
        after(5, "beside");
        after(6, "after");
        until(7);
        assertEquals(List.of("beside", "after"), done);
    }

    @Test
    void manyThatAreCancelledLeaveNoAlarmsBehind() {
        for (int i = 0; i < 100_000; i++) {
            after(180, "never").run();
        }
        assertTrue(alarms.values().stream().mapToInt(List::size).sum() <= 1, alarms.size() + " alarms");
    }

    private Runnable after(int seconds, String name) {
        return deadlines.after(Duration.ofSeconds(seconds), () -> done.add(name));
    }

    private void until(int seconds) {
        long end = Duration.ofSeconds(seconds).toNanos();
        while (!alarms.isEmpty() && alarms.firstKey() <= end) {
            now = alarms.firstKey();
            alarms.pollFirstEntry().getValue().forEach(Runnable::run);
        }
        now = end;
    }
}
