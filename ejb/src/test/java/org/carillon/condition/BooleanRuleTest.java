package org.carillon.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Collections;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import org.carillon.condition.BooleanRule.Manual;
import org.carillon.condition.BooleanState.Reason;
import org.carillon.error.InvalidValue;

/** When a Boolean is on (pbx-apis.md section 7), compared with an oracle that counts minutes on the calendar of the JDK's first days. */
class BooleanRuleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<String> ZONES = List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC");
    private static final String[] DAY_NAMES = {"SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"};

    private static TimeWindow window(String start, String end, DayOfWeek... days) {
        return new TimeWindow(Set.of(days), start == null ? null : LocalTime.parse(start), end == null ? null : LocalTime.parse(end), null, null);
    }

    private static boolean isOn(TimeWindow window, String berlin) {
        Instant now = ZonedDateTime.parse(berlin + "[Europe/Berlin]").toInstant();
        return new BooleanRule(Manual.NONE, List.of(window)).at(now, BERLIN).on();
    }

    @Example
    void theWordOfAPersonIsAboveTheTimes() {
        List<TimeWindow> always = List.of(window(null, null));
        assertEquals(new BooleanState(false, Reason.MANUAL), new BooleanRule(Manual.OFF, always).at(Instant.EPOCH, BERLIN));
        assertEquals(new BooleanState(true, Reason.MANUAL), new BooleanRule(Manual.ON, List.of()).at(Instant.EPOCH, BERLIN));
        assertEquals(new BooleanState(true, Reason.AUTOMATIC), new BooleanRule(Manual.NONE, always).at(Instant.EPOCH, BERLIN));
        assertEquals(new BooleanState(false, Reason.UNDEFINED), BooleanRule.NOTHING.at(Instant.EPOCH, BERLIN));
    }

    @Example
    void boundsOfATime() {
        TimeWindow office = window("08:00", "17:00", DayOfWeek.MONDAY);
        assertEquals(false, isOn(office, "2026-06-01T07:59:59+02:00"));
        assertEquals(true, isOn(office, "2026-06-01T08:00:00+02:00"));
        assertEquals(true, isOn(office, "2026-06-01T16:59:59+02:00"));
        assertEquals(false, isOn(office, "2026-06-01T17:00:00+02:00"));
        assertEquals(false, isOn(office, "2026-06-02T12:00:00+02:00"));
    }

    @Example
    void aStartBehindTheEndLeavesOutTheMiddleOfTheDay() {
        TimeWindow night = window("22:00", "06:00", DayOfWeek.MONDAY);
        assertEquals(true, isOn(night, "2026-06-01T05:59:59+02:00"));
        assertEquals(false, isOn(night, "2026-06-01T06:00:00+02:00"));
        assertEquals(true, isOn(night, "2026-06-01T22:00:00+02:00"));
        assertEquals(false, isOn(night, "2026-06-02T01:00:00+02:00"));
    }

    @Example
    void equalBoundsAndNoneMeanTheWholeDay() {
        for (TimeWindow day : List.of(window("09:30", "09:30"), window(null, null), window("00:00", "00:00"))) {
            assertEquals(true, isOn(day, "2026-06-01T00:00:00+02:00"));
            assertEquals(true, isOn(day, "2026-06-01T23:59:59+02:00"));
        }
        assertEquals(true, isOn(window("20:00", null), "2026-06-01T23:59:00+02:00"));
        assertEquals(false, isOn(window("20:00", null), "2026-06-01T19:59:00+02:00"));
        assertEquals(false, isOn(window(null, "08:00"), "2026-06-01T08:00:00+02:00"));
    }

    @Example
    void summerTimeCountsByTheClockOnTheWall() {
        TimeWindow skipped = window("02:00", "03:00");
        assertEquals(false, isOn(skipped, "2026-03-29T01:59:59+01:00"));
        assertEquals(false, isOn(skipped, "2026-03-29T03:00:00+02:00"));
        assertEquals(true, isOn(skipped, "2026-10-25T02:30:00+02:00"));
        assertEquals(true, isOn(skipped, "2026-10-25T02:30:00+01:00"));
        assertEquals(false, isOn(skipped, "2026-10-25T03:00:00+01:00"));
    }

    @Property(tries = 5_000)
    void agreesWithTheOracle(@ForAll("rules") BooleanRule rule, @ForAll("moments") Instant now, @ForAll("zones") String zone) {
        BooleanState expected = Oracle.state(rule, now, zone);
        assertEquals(expected, rule.at(now, ZoneId.of(zone)));
    }

    @Property
    void whatIsKeptReadsBack(@ForAll("rules") BooleanRule rule) {
        assertEquals(rule, RuleText.read(RuleText.write(rule)));
    }

    @Example
    void refusesWhatIsNoRule() {
        for (String bad : List.of("manual maybe", "time", "time MONDAY 8-9 */*", "time FOO *-* */*", "time * *-* 2026-02-30/*", "x")) {
            assertThrows(InvalidValue.class, () -> RuleText.read(bad), bad);
        }
        assertThrows(InvalidValue.class, () -> new BooleanRule(Manual.NONE, Collections.nCopies(101, window(null, null))));
        assertEquals(BooleanRule.NOTHING, RuleText.read(""));
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ZONES);
    }

    /* Any time of two years, and, as often, close to one of the changes of the clocks. */
    @Provide
    Arbitrary<Instant> moments() {
        Arbitrary<Instant> any = Arbitraries.longs().between(1_767_225_600L, 1_830_297_600L).map(Instant::ofEpochSecond);
        Arbitrary<Instant> changes = Combinators.combine(
                        Arbitraries.of("2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", "2026-03-08T07:00:00Z", "2026-11-01T06:00:00Z",
                                "2026-04-04T15:00:00Z", "2026-10-03T15:30:00Z").map(Instant::parse),
                        Arbitraries.longs().between(-14_400, 14_400)).as(Instant::plusSeconds);
        return Arbitraries.oneOf(any, changes);
    }

    @Provide
    Arbitrary<BooleanRule> rules() {
        Arbitrary<LocalTime> time = Arbitraries.integers().between(0, 1_439).map(m -> LocalTime.of(m / 60, m % 60)).injectNull(0.2);
        Arbitrary<LocalDate> date = Arbitraries.integers().between(0, 800).map(d -> LocalDate.of(2025, 12, 1).plusDays(d)).injectNull(0.6);
        Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().map(s -> s.isEmpty() ? Set.<DayOfWeek>of() : EnumSet.copyOf(s));
        Arbitrary<TimeWindow> window = Combinators.combine(days, time, time, date, date).as(TimeWindow::new);
        return Combinators.combine(Arbitraries.frequency(Tuple.of(8, Manual.NONE), Tuple.of(1, Manual.ON),
                Tuple.of(1, Manual.OFF)), window.list().ofMaxSize(4)).as(BooleanRule::new);
    }

    /** Decides by seconds of the day and day numbers, with java.util.Calendar and none of the code under test. */
    private static final class Oracle {

        static BooleanState state(BooleanRule rule, Instant now, String zone) {
            if (rule.manual() != Manual.NONE) {
                return new BooleanState(rule.manual().name().equals("ON"), Reason.MANUAL);
            }
            GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(zone));
            calendar.setTimeInMillis(now.toEpochMilli());
            boolean on = false;
            for (TimeWindow window : rule.times()) {
                on |= covers(window, calendar);
            }
            return new BooleanState(on, rule.times().isEmpty() ? Reason.UNDEFINED : Reason.AUTOMATIC);
        }

        private static boolean covers(TimeWindow window, GregorianCalendar now) {
            String day = DAY_NAMES[now.get(Calendar.DAY_OF_WEEK) - 1];
            String date = String.format("%04d-%02d-%02d", now.get(Calendar.YEAR), now.get(Calendar.MONTH) + 1, now.get(Calendar.DAY_OF_MONTH));
            if (!window.days().isEmpty() && window.days().stream().noneMatch(d -> d.name().equals(day))
                    || window.from() != null && date.compareTo(window.from().toString()) < 0
                    || window.until() != null && date.compareTo(window.until().toString()) > 0) {
                return false;
            }
            int at = now.get(Calendar.HOUR_OF_DAY) * 3_600 + now.get(Calendar.MINUTE) * 60 + now.get(Calendar.SECOND);
            int start = window.start() == null ? 0 : window.start().toSecondOfDay();
            int length = ((window.end() == null ? 0 : window.end().toSecondOfDay()) - start + 86_400) % 86_400;
            return length == 0 || (at - start + 86_400) % 86_400 < length;
        }
    }
}
