package org.carillon.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Busy times of calendars as services and programs write them (RFC 5545). */
class CalendarReaderTest {

    private static final String BERLIN = """
            BEGIN:VTIMEZONE
            TZID:Europe/Berlin
            BEGIN:STANDARD
            DTSTART:19701025T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:19700329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:DAYLIGHT
            END:VTIMEZONE
            """;
    private static final Instant FROM = Instant.parse("2026-03-27T00:00:00Z");

    @Test
    void aTimeInUtc() {
        assertEquals(List.of("2026-03-27T09:00:00Z 2026-03-27T10:30:00Z busy Budget"),
                read(event("SUMMARY:Budget", "DTSTART:20260327T090000Z", "DTEND:20260327T103000Z")));
    }

    @Test
    void aTimeInItsZoneBeforeAndAfterTheClockChanges() {
        assertEquals(List.of("2026-03-27T08:00:00Z 2026-03-27T09:00:00Z busy ", "2026-03-28T08:00:00Z 2026-03-28T09:00:00Z busy ",
                "2026-03-29T07:00:00Z 2026-03-29T08:00:00Z busy ", "2026-03-30T07:00:00Z 2026-03-30T08:00:00Z busy "),
                read(BERLIN + event("DTSTART;TZID=Europe/Berlin:20260301T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20260330T200000Z")));
    }

    @Test
    void aZoneThatOnlyItsNameTells() {
        assertEquals(List.of("2026-03-27T13:00:00Z 2026-03-27T14:00:00Z busy "),
                read(event("DTSTART;TZID=America/New_York:20260327T090000", "DTEND;TZID=America/New_York:20260327T100000")));
    }

    @Test
    void aTimeWithoutZoneIsInThatOfTheSystem() {
        assertEquals(List.of("2026-03-27T08:00:00Z 2026-03-27T09:00:00Z busy "), read(event("DTSTART:20260327T090000", "DTEND:20260327T100000")));
    }

    @Test
    void aWholeDayIsADayInTheZoneOfTheSystem() {
        List<Busy> found = new CalendarReader(ZoneId.of("Europe/Berlin"), FROM, FROM.plus(Duration.ofDays(7)))
                .read(calendar(event("DTSTART;VALUE=DATE:20260328", "DTEND;VALUE=DATE:20260329", "X-MICROSOFT-CDO-BUSYSTATUS:OOF")));
        assertEquals(List.of(new Busy(Instant.parse("2026-03-27T23:00:00Z"), Instant.parse("2026-03-28T23:00:00Z"), "away", "", true)), found);
    }

    @Test
    void daysThatAreExceptedOrMovedAreWhereTheyAre() {
        assertEquals(List.of("2026-03-27T09:00:00Z 2026-03-27T10:00:00Z busy ", "2026-03-29T15:00:00Z 2026-03-29T16:00:00Z busy "),
                read(event("UID:a", "DTSTART:20260327T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20260328T090000Z")
                        + event("UID:a", "RECURRENCE-ID:20260329T090000Z", "DTSTART:20260329T150000Z", "DURATION:PT1H")));
    }

    @Test
    void whoeverIsFreeIsNotBusy() {
        String time = "DTSTART:20260327T090000Z";
        assertEquals(List.of(), read(event(time, "DURATION:PT1H", "TRANSP:TRANSPARENT") + event(time, "DURATION:PT1H", "STATUS:CANCELLED")
                + event(time, "DURATION:PT1H", "X-MICROSOFT-CDO-BUSYSTATUS:FREE")));
    }

    @Test
    void whatIsPrivateHasNoText() {
        assertEquals(List.of("2026-03-27T09:00:00Z 2026-03-27T10:00:00Z busy "),
                read(event("DTSTART:20260327T090000Z", "DURATION:PT1H", "CLASS:PRIVATE", "SUMMARY:Doctor")));
    }

    @Test
    void periodsOfFreeAndBusy() {
        assertEquals(List.of("2026-03-27T09:00:00Z 2026-03-27T10:00:00Z busy ", "2026-03-27T12:00:00Z 2026-03-27T12:30:00Z busy "),
                read("BEGIN:VFREEBUSY\nFREEBUSY;FBTYPE=BUSY:20260327T090000Z/20260327T100000Z,20260327T120000Z/PT30M\n"
                        + "FREEBUSY;FBTYPE=FREE:20260327T140000Z/PT1H\nEND:VFREEBUSY\n"));
    }

    @Test
    void anAppointmentThatGoesOnCountsAndOneThatIsOverDoesNot() {
        assertEquals(List.of("2026-03-26T23:00:00Z 2026-03-27T01:00:00Z busy "),
                read(event("DTSTART:20260326T230000Z", "DURATION:PT2H") + event("DTSTART:20260326T220000Z", "DURATION:PT1H")));
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        for (String text : List.of("", "<html>Sign in</html>", "\0\1\2", "VERSION:2.0")) {
            assertEquals(FeedFault.Kind.NO_CALENDAR, assertThrows(FeedFault.class, () -> reader().read(text), text).kind());
        }
    }

    @Test
    void whatIsBrokenInsideLosesOnlyItself() {
        assertEquals(List.of("2026-03-27T09:00:00Z 2026-03-27T10:00:00Z busy "), read(event("DTSTART:tomorrow", "RRULE:FREQ=SOMETIMES")
                + event("SUMMARY:no time") + event("DTSTART:20260327T090000Z", "DURATION:PT1H", "RRULE:nonsense")));
    }

    @Test
    void rulesWithoutEndOrSenseTakeNoTime() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            read(event("DTSTART:19700101T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY"));
            read(event("DTSTART:19700101T000000Z", "DURATION:PT1S", "RRULE:FREQ=HOURLY"));
            read(event("DTSTART:19700101T000000Z", "DURATION:PT1S", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"));
            read(event("DTSTART:00010101T000000Z", "DTEND:99991231T000000Z", "RRULE:FREQ=DAILY;INTERVAL=1"));
        });
    }

    private static List<String> read(String content) {
        return reader().read(calendar(content)).stream().map(time -> time.start() + " " + time.end() + " " + time.activity() + " " + time.text()).toList();
    }

    private static CalendarReader reader() {
        return new CalendarReader(ZoneId.of("Europe/Berlin"), FROM, FROM.plus(Duration.ofDays(7)));
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\n" + String.join("\n", lines) + "\nEND:VEVENT\n";
    }

    private static String calendar(String content) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n" + content + "END:VCALENDAR\n").replace("\n", "\r\n");
    }
}
