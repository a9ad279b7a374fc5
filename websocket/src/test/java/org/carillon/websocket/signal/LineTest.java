package org.carillon.websocket.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import jakarta.json.JsonObject;

import org.carillon.websocket.json.JsonText;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is said too early comes in time, and nothing changes places. */
class LineTest {

    private final List<Integer> heard = new ArrayList<>();
    private final Line line = new Line(message -> heard.add(message.getInt("n")));

    private static JsonObject message(int n) {
        return JsonText.object().add("n", n).build();
    }

    @Test
    void nothingIsHeardBeforeTheLineIsOpen() {
        line.send(message(1));
        line.send(message(2));
        assertEquals(List.of(), heard);
        line.open();
        line.send(message(3));
        assertEquals(List.of(1, 2, 3), heard);
    }

    /* The one test here that needs a second thread: the list would be out of order, or short, if the line let it. */
    @RepeatedTest(200)
    void theOrderStaysWhileItOpens() throws InterruptedException {
        List<Integer> all = IntStream.range(0, 500).boxed().toList();
        CountDownLatch begun = new CountDownLatch(1);
        Thread speaker = new Thread(() -> all.forEach(n -> {
            line.send(message(n));
            begun.countDown();
        }));
        speaker.start();
        begun.await();
        line.open();
        speaker.join();
        assertEquals(all, heard);
    }
}
