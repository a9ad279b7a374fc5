package org.carillon.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Order per key, and no task lost. Waits for real threads, because order between threads is what it is about. */
class KeyedExecutorTest {

    @Test
    void tasksOfOneKeyRunInTheirOrderWhateverTheOthersDo() throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        KeyedExecutor executor = new KeyedExecutor(pool, 4);
        int keys = 20;
        int tasks = 500;
        Map<Integer, List<Integer>> ran = new HashMap<>();
        IntStream.range(0, keys).forEach(key -> ran.put(key, Collections.synchronizedList(new ArrayList<>())));
        CountDownLatch done = new CountDownLatch(keys * tasks);
        for (int task = 0; task < tasks; task++) {
            for (int key = 0; key < keys; key++) {
                int number = task;
                List<Integer> log = ran.get(key);
                executor.execute(key, () -> {
                    log.add(number);
                    done.countDown();
                });
            }
        }
        assertTrue(done.await(20, TimeUnit.SECONDS));
        pool.shutdownNow();
        ran.values().forEach(log -> assertEquals(IntStream.range(0, tasks).boxed().toList(), log));
    }

    @Test
    void aFailingTaskDoesNotStopItsLane() throws InterruptedException {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        KeyedExecutor executor = new KeyedExecutor(pool, 1);
        CountDownLatch ran = new CountDownLatch(1);
        executor.execute("k", () -> {
            throw new IllegalStateException("on purpose");
        });
        executor.execute("k", ran::countDown);
        assertTrue(ran.await(20, TimeUnit.SECONDS));
        pool.shutdownNow();
    }
}
