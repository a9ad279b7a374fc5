package org.carillon.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.carillon.calendar.FeedFault.Kind;
import org.carillon.directory.Guid;
import org.carillon.presence.PresenceItem;
import org.carillon.presence.Presences;
import org.carillon.setting.CalendarSettings;
import org.junit.jupiter.api.Test;

/** When calendars are read, and what becomes of what they say. */
class CalendarDeskTest {

    private static final FeedUrl URL = FeedUrl.of("https://calendar.example.com/a");
    private static final String MEETING = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Budget #1\r\nDTSTART:20260327T090000Z\r\nDTEND:20260327T100000Z\r\n"
            + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    private final FixedSettings settings = new FixedSettings();
    private final Guid user = Guid.random();
    private final List<String> shown = new ArrayList<>();
    private final List<CompletableFuture<String>> asked = new ArrayList<>();
    private final List<Guid> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-27T08:50:00Z");
    private final Presences presences = (Presences) Proxy.newProxyInstance(Presences.class.getClassLoader(), new Class<?>[] {Presences.class},
            (proxy, method, arguments) -> {
                assertEquals("show", method.getName());
                shown.add(((Optional<?>) arguments[2]).map(PresenceItem.class::cast).map(item -> item.contact() + item.activity() + " " + item.note()).orElse("-"));
                return null;
            });
    private final CalendarDesk desk = new CalendarDesk(url -> {
        CompletableFuture<String> answer = new CompletableFuture<>();
        asked.add(answer);
        return answer;
    }, presences, settings, told::add, new Moving(), () -> 0.5);

    private final class Moving extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void anAppointmentIsShownFromItsBeginningToItsEnd() {
        follow();
        asked.get(0).complete(MEETING);
        assertEquals(List.of("-"), shown);
        at("2026-03-27T09:00:00Z");
        assertEquals("calendar:busy #until:" + Instant.parse("2026-03-27T10:00:00Z").toEpochMilli(), shown.get(1));
        at("2026-03-27T09:59:59Z");
        assertEquals(2, shown.size());
        at("2026-03-27T10:00:00Z");
        assertEquals(List.of("-"), shown.subList(2, 3));
    }

    @Test
    void theTextIsShownWhereThatIsWanted() {
        settings.with(CalendarSettings.SHOW_TEXT, true);
        follow();
        asked.get(0).complete(MEETING);
        at("2026-03-27T09:00:00Z");
        assertEquals("calendar:busy Budget ##1 #until:" + Instant.parse("2026-03-27T10:00:00Z").toEpochMilli(), shown.get(1));
    }

    @Test
    void itIsReadAgainAfterTheInterval() {
        follow();
        assertEquals(1, asked.size());
        at("2026-03-27T09:30:00Z");
        assertEquals(1, asked.size(), "asked while the answer is missing");
        asked.get(0).complete(MEETING);
        now = now.plus(Duration.ofMinutes(14));
        desk.tick();
        assertEquals(1, asked.size());
        now = now.plus(Duration.ofMinutes(1));
        desk.tick();
        assertEquals(2, asked.size());
    }

    @Test
    void aFailureIsToldAndTriedAgainLaterAndWhatIsKnownGoesOn() {
        follow();
        asked.get(0).complete(MEETING);
        at("2026-03-27T09:06:00Z");
        asked.get(1).completeExceptionally(new FeedFault(Kind.TOO_SLOW));
        assertEquals(Optional.of(new CalendarStatus(Optional.of(Instant.parse("2026-03-27T08:50:00Z")), Optional.of(Kind.TOO_SLOW))), desk.status(user));
        assertEquals(2, shown.size());
        at("2026-03-27T09:35:00Z");
        assertEquals(2, asked.size(), "not after a single interval");
        at("2026-03-27T09:36:00Z");
        asked.get(2).completeExceptionally(new IOException("reset"));
        assertEquals(Optional.of(Kind.UNREACHABLE), desk.status(user).orElseThrow().fault());
        at("2026-03-27T10:00:00Z");
        assertEquals("-", shown.get(2));
        at("2026-03-27T10:40:00Z");
        asked.get(3).complete("nothing of the kind");
        assertEquals(List.of(user, user, user, user), told);
        assertEquals(Optional.of(Kind.NO_CALENDAR), desk.status(user).orElseThrow().fault());
    }

    @Test
    void whoeverGivesItUpShowsNothingAnyMore() {
        follow();
        desk.follow(user, Optional.empty(), Duration.ZERO);
        assertEquals(Optional.empty(), desk.status(user));
        int before = shown.size();
        asked.get(0).complete(MEETING);
        at("2026-03-27T09:00:00Z");
        assertEquals(before, shown.size());
        assertEquals(1, asked.size());
    }

    @Test
    void onlySoManyAreReadAtOnce() {
        settings.with(CalendarSettings.AT_ONCE, 3);
        for (int i = 0; i < 10; i++) {
            desk.follow(Guid.random(), Optional.of(URL), Duration.ZERO);
        }
        desk.tick();
        assertEquals(3, asked.size());
        asked.get(0).complete(MEETING);
        desk.tick();
        assertEquals(4, asked.size());
    }

    private void follow() {
        desk.follow(user, Optional.of(URL), Duration.ZERO);
        desk.tick();
    }

    private void at(String time) {
        now = Instant.parse(time);
        desk.tick();
    }
}
