package org.carillon.websocket.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** One change is seen at once, many are seen together, none is missed. */
class PaceTest {

    private long now = 1_000_000;
    private final List<Long> delays = new ArrayList<>();
    private final ArrayDeque<Runnable> tasks = new ArrayDeque<>();
    private int asked;
    private int seen;
    private int runs;
    private Runnable meanwhile = () -> { };
    private boolean done = true;
    private final Pace pace = new Pace(new Hands(), (millis, task) -> {
        delays.add(millis);
        tasks.add(task);
    }, Runnable::run, this::work);

    private boolean work() {
        runs++;
        seen = asked;
        Runnable now = meanwhile;
        meanwhile = () -> { };
        now.run();
        return done;
    }

    private void ask() {
        asked++;
        pace.ask();
    }

    private void ring() {
        now += delays.remove(0);
        tasks.remove().run();
    }

    @Example
    void theFirstIsNotKeptWaiting() {
        ask();
        assertEquals(List.of(0L), delays);
    }

    @Example
    void manyAreSeenTogether() {
        ask();
        ring();
        for (int i = 0; i < 50; i++) {
            now++;
            ask();
        }
        assertEquals(List.of(Pace.PAUSE_MILLIS - 1), delays);
        ring();
        assertEquals(2, runs);
        assertEquals(asked, seen);
        assertEquals(List.of(), delays);
    }

    @Example
    void whoeverComesAfterThePauseIsNotKeptWaiting() {
        ask();
        ring();
        now += Pace.PAUSE_MILLIS;
        ask();
        assertEquals(List.of(0L), delays);
    }

    @Example
    void whatComesAtWorkIsSeenAfterAPauseThatBeginsWithItsEnd() {
        meanwhile = () -> {
            now += 5_000;
            ask();
            ask();
        };
        ask();
        ring();
        assertEquals(1, seen);
        assertEquals(List.of(Pace.PAUSE_MILLIS), delays);
        ring();
        assertEquals(3, seen);
        assertEquals(List.of(), delays);
    }

    @Example
    void whatIsNotDoneIsDoneAgain() {
        done = false;
        ask();
        ring();
        assertEquals(List.of(Pace.PAUSE_MILLIS), delays);
        done = true;
        ring();
        assertEquals(List.of(), delays);
    }

    @Example
    void workThatFailsDoesNotEndIt() {
        meanwhile = () -> {
            throw new IllegalStateException("the database is gone");
        };
        ask();
        assertThrows(IllegalStateException.class, this::ring);
        ask();
        ring();
        assertEquals(2, seen);
    }

    @Example
    void aClockThatIsPutBackKeepsNobodyWaiting() {
        ask();
        ring();
        now -= 3_600_000;
        ask();
        assertEquals(List.of(Pace.PAUSE_MILLIS), delays);
    }

    @Property
    void nobodyIsMissed(@ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> steps) {
        PaceTest model = new PaceTest();
        long began = model.now;
        for (int step : steps) {
            switch (step) {
                case 0, 1, 2 -> model.ask();
                case 3 -> model.now += 30;
                case 4 -> model.meanwhile = model::ask;
                default -> {
                    if (!model.tasks.isEmpty()) {
                        model.ring();
                    }
                }
            }
            assertTrue(model.tasks.size() <= 1, "at most one waits");
        }
        model.meanwhile = () -> { };
        while (!model.tasks.isEmpty()) {
            model.ring();
        }
        assertEquals(model.asked, model.seen);
        assertTrue((model.runs - 1) * Pace.PAUSE_MILLIS <= model.now - began, "not more often than the pause allows");
    }

    /** A clock that is moved by hand. */
    private final class Hands extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(now);
        }
    }
}
