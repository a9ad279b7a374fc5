package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.carillon.presence.PresenceItem;
import org.carillon.presence.PresenceTarget;
import org.carillon.presence.PresenceView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One service tells one user numbers, however many watch (signaling.md section 6.14). */
class BadgeCallTest {

    private final Guid app = Guid.random();
    private final List<Signal> toService = new ArrayList<>();
    private final List<List<PresenceItem>> seen = new ArrayList<>();
    private final BadgeCall call = new BadgeCall(new Identity(Guid.random(), new Party("211", "ada"), "Ada Kern", false),
            new Identity(app, new Party("", "tickets"), "Tickets", true), new PresenceTarget("tickets", "", "Tickets", ""), Runnable::run);
    private Leg fromService;
    private boolean up;

    private Registration service() {
        return new Registration(app, null, "192.0.2.1", false, (setup, answers) -> {
            toService.add(setup);
            fromService = answers;
            return toService::add;
        }, why -> { });
    }

    private static Facility badge(String contact, String note) {
        return new Facility.PresenceNotify(new PresenceItem(contact, true, "", note));
    }

    private void see(PresenceView view) {
        up = view.up();
        seen.add(view.items());
    }

    @BeforeEach
    void mayUseTheApp() {
        call.allow(true);
    }

    private List<PresenceItem> last() {
        return seen.get(seen.size() - 1);
    }

    @Test
    void theServiceIsAskedOnceHoweverManyWatch() {
        Registration service = service();
        call.watch("one", this::see);
        call.registered(service);
        call.registered(service);
        call.watch("two", this::see);
        call.registered(service);
        assertEquals(1, toService.size());
        Signal.Setup setup = (Signal.Setup) toService.get(0);
        assertEquals(List.of(new Facility.PresenceSubscribe(), new Facility.Name("Ada Kern")), setup.facilities());
        assertEquals(new Party("211", "ada"), setup.calling());
        assertEquals(Media.NONE, setup.media());
        call.unwatch("one");
        assertEquals(1, toService.size());
        call.unwatch("two");
        assertEquals(Signal.Rel.of(Cause.NORMAL), toService.get(1));
        assertTrue(call.isIdle());
    }

    @Test
    void nobodyIsAskedWhileNobodyWatches() {
        call.registered(service());
        assertEquals(List.of(), toService);
    }

    @Test
    void itemsReplaceTheirContactAndTheLastOfAMessageIsTheOldest() {
        call.watch("one", this::see);
        call.registered(service());
        fromService.signal(new Signal.Conn(Media.NONE, List.of(badge("app:", "#badge:1")), ""));
        fromService.signal(Signal.Facilities.of(badge("app:", "#badge:2"), badge("tel:", "x")));
        assertEquals(List.of("app:", "tel:"), last().stream().map(PresenceItem::contact).toList());
        assertEquals("#badge:2", last().get(0).note());
        int views = seen.size();
        fromService.signal(Signal.Facilities.of(badge("app:", "#badge:2")));
        assertEquals(views, seen.size(), "the same again is no news");
    }

    @Test
    void whatAServiceToldGoesWithIt() {
        call.watch("one", this::see);
        call.registered(service());
        fromService.signal(Signal.Facilities.of(badge("app:", "#badge:1")));
        fromService.signal(Signal.Rel.of(Cause.OUT_OF_ORDER));
        assertEquals(List.of(), last());
        fromService.signal(Signal.Facilities.of(badge("app:", "#badge:9")));
        assertEquals(List.of(), last(), "what comes after the release is dropped");
    }

    @Test
    void withTheRightGoesWhatWasSeenAndComesBackWithIt() {
        Registration service = service();
        call.watch("one", this::see);
        call.registered(service);
        fromService.signal(Signal.Facilities.of(badge("app:", "#badge:1")));
        assertTrue(up);
        call.allow(false);
        assertFalse(up);
        assertEquals(List.of(), last());
        assertEquals(Signal.Rel.of(Cause.NORMAL), toService.get(1));
        fromService.signal(Signal.Facilities.of(badge("app:", "#badge:2")));
        call.registered(service);
        assertEquals(2, toService.size(), "who may not use the app does not call its service");
        assertFalse(up);
        call.allow(true);
        call.registered(service);
        assertTrue(up);
        assertEquals(3, toService.size());
    }

    @Test
    void contactsAreBounded() {
        call.watch("one", this::see);
        call.registered(service());
        for (int i = 0; i < 100; i++) {
            fromService.signal(Signal.Facilities.of(badge("c" + i + ":", "")));
        }
        assertEquals(20, last().size());
        assertEquals("c99:", last().get(0).contact());
    }
}
