package org.carillon.websocket.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Order, bound and end of what waits to be sent. Only the last test has real threads: they are what it is about. */
class OutboundQueueTest {

    private static final long LIMIT = 10;
    private final FakeRemote remote = new FakeRemote();
    private final List<Throwable> faults = new ArrayList<>();
    private final OutboundQueue queue = new OutboundQueue(remote, faults::add);

    @Test
    void aReadyPeerGetsEverythingAtOnce() {
        IntStream.range(0, 100_000).forEach(i -> assertTrue(queue.offer("f" + i, LIMIT)));
        assertEquals(100_000, remote.taken.size());
        assertEquals(0, queue.bytes());
    }

    @Test
    void oneFrameIsUnderWayAndTheOthersWaitInOrder() {
        remote.slow = true;
        queue.offer("a", LIMIT);
        queue.offer("bb", LIMIT);
        queue.offer("ü", LIMIT);
        assertEquals(List.of("a"), remote.taken);
        assertEquals(4, queue.bytes());
        remote.takeOne(null);
        remote.takeOne(null);
        assertEquals(List.of("a", "bb", "ü"), remote.taken);
        assertEquals(0, queue.bytes());
    }

    @Test
    void whatDoesNotFitEndsTheQueue() {
        remote.slow = true;
        queue.offer("under way, counts no more", LIMIT);
        assertTrue(queue.offer("1234567890", LIMIT));
        assertFalse(queue.offer("1", LIMIT));
        assertEquals(0, queue.bytes());
        assertTrue(queue.offer("dropped", LIMIT));
        remote.takeOne(null);
        assertEquals(1, remote.taken.size());
    }

    @Test
    void aFaultIsToldOnceAndEndsTheQueue() {
        remote.slow = true;
        queue.offer("a", LIMIT);
        queue.offer("b", LIMIT);
        remote.takeOne(new IOException("gone"));
        queue.offer("c", LIMIT);
        assertEquals(1, faults.size());
        assertEquals(List.of("a"), remote.taken);
    }

    @Test
    void aStallHasALength() {
        assertEquals(0, queue.stalledFor(System.nanoTime()));
        remote.slow = true;
        queue.offer("a", LIMIT);
        assertTrue(queue.stalledFor(System.nanoTime() + 1_000_000) >= 1_000_000);
        remote.takeOne(null);
        assertEquals(0, queue.stalledFor(System.nanoTime()));
    }

    @Test
    void manyWhoOfferLoseNothing() throws InterruptedException {
        List<Thread> threads = IntStream.range(0, 8).mapToObj(t -> new Thread(() ->
                IntStream.range(0, 2_000).forEach(i -> queue.offer("x", 1_000_000)))).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(16_000, remote.taken.size());
        assertEquals(0, queue.bytes());
    }
}
