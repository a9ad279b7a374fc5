package org.carillon.websocket.myapps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.carillon.error.LimitExceeded;
import org.carillon.presence.PresenceView;
import org.junit.jupiter.api.Test;

/** Subscriptions are counted, answered each, and bounded (myapps.md section 12.3). */
class WatchesTest {

    private final List<PresenceView> told = new ArrayList<>();
    private final Watches watches = new Watches((target, view) -> told.add(view));
    private Consumer<PresenceView> listener;
    private int started;
    private int closed;
    private final Watches.Source first = l -> {
        started++;
        listener = l;
        return () -> closed++;
    };

    @Test
    void everySubscriptionIsAnsweredThoughOneWatches() {
        watches.subscribe(new WatchTarget("sip", "bob"), 9, first);
        watches.subscribe(new WatchTarget("sip", "bob"), 9, first);
        assertEquals(1, started);
        listener.accept(PresenceView.DOWN);
        assertEquals(2, told.size());
        watches.subscribe(new WatchTarget("sip", "bob"), 9, first);
        assertEquals(3, told.size());
        listener.accept(PresenceView.DOWN);
        assertEquals(4, told.size());
    }

    @Test
    void theLastUnsubscriptionEndsIt() {
        watches.subscribe(new WatchTarget("sip", "bob"), 9, first);
        watches.subscribe(new WatchTarget("sip", "bob"), 9, first);
        watches.unsubscribe(new WatchTarget("sip", "bob"));
        assertEquals(0, closed);
        watches.unsubscribe(new WatchTarget("sip", "bob"));
        assertEquals(1, closed);
        watches.unsubscribe(new WatchTarget("sip", "bob"));
        listener.accept(PresenceView.DOWN);
        assertEquals(0, told.size());
    }

    @Test
    void thereIsALimit() {
        watches.subscribe(new WatchTarget("sip", "a"), 1, first);
        watches.subscribe(new WatchTarget("sip", "a"), 1, first);
        assertThrows(LimitExceeded.class, () -> watches.subscribe(new WatchTarget("sip", "b"), 1, first));
    }

    @Test
    void theEndOfTheLoginEndsAll() {
        watches.subscribe(new WatchTarget("sip", "a"), 9, first);
        watches.subscribe(new WatchTarget("num", "1"), 9, first);
        watches.clear();
        assertEquals(2, closed);
        listener.accept(PresenceView.DOWN);
        assertEquals(0, told.size());
    }
}
