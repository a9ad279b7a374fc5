package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Signal;
import org.junit.jupiter.api.Test;

/** The number of unread messages as the badge of an app (signaling.md section 6.14). */
class CountBadgeTest {

    private final List<String> one = new ArrayList<>();
    private final List<String> two = new ArrayList<>();
    private final Leg first = signal -> one.add(word(signal));
    private final Leg second = signal -> two.add(word(signal));
    private int unread = 3;
    private final CountBadge badge = new CountBadge(() -> unread);

    private static String word(Signal signal) {
        return signal instanceof Signal.Facilities told ? ((Facility.PresenceNotify) told.facilities().get(0)).item().note() : signal.getClass().getSimpleName();
    }

    @Test
    void whoAsksHearsTheNumberAtOnceAndWithEveryChange() {
        badge.ask(first);
        assertEquals(List.of("Conn", "#badge:3"), one);
        unread = 4;
        badge.ask(second);
        assertEquals(List.of("Conn", "#badge:4"), two);
        unread = 0;
        badge.changed();
        assertEquals(List.of("Conn", "#badge:3", "#badge:4", "#badge:0"), one);
        assertEquals(List.of("Conn", "#badge:4", "#badge:0"), two);
    }

    @Test
    void whatChangesNothingIsNotTold() {
        badge.ask(first);
        badge.changed();
        assertEquals(List.of("Conn", "#badge:3"), one);
    }

    @Test
    void whoLeavesHearsNothingMore() {
        badge.ask(first);
        badge.ask(second);
        badge.leave(first);
        unread = 7;
        badge.changed();
        assertEquals(List.of("Conn", "#badge:3"), one);
        assertEquals(List.of("Conn", "#badge:3", "#badge:7"), two);
        assertFalse(badge.isIdle());
        badge.leave(second);
        assertTrue(badge.isIdle());
    }
}
