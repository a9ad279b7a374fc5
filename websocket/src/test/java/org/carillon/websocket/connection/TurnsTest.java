package org.carillon.websocket.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** One at a time, in order. Only the last test has real threads: they are what it is about. */
class TurnsTest {

    private final Turns turns = new Turns();
    private final List<String> done = new ArrayList<>();

    @Test
    void whatComesDuringATurnComesAfterIt() {
        turns.run(() -> {
            turns.run(() -> done.add("second"));
            done.add("first");
        });
        assertEquals(List.of("first", "second"), done);
    }

    @Test
    void tooManyThatWaitAreRefused() {
        turns.run(() -> {
            assertTrue(turns.offer(() -> done.add("a"), 1));
            assertFalse(turns.offer(() -> done.add("b"), 1));
        });
        assertEquals(List.of("a"), done);
    }

    @Test
    void aFailureDoesNotStopTheNext() {
        turns.run(() -> {
            throw new IllegalStateException("expected in this test");
        });
        turns.run(() -> done.add("next"));
        assertEquals(List.of("next"), done);
    }

    @Test
    void threadsNeverMeet() throws InterruptedException {
        int[] count = new int[1];
        List<Thread> threads = IntStream.range(0, 8).mapToObj(t -> new Thread(() ->
                IntStream.range(0, 5_000).forEach(i -> turns.run(() -> count[0]++)))).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        turns.run(() -> assertEquals(40_000, count[0]));
        assertEquals(40_000, count[0]);
    }
}
