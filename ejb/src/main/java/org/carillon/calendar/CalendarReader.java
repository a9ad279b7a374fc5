package org.carillon.calendar;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VFreeBusy;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import biweekly.parameter.FreeBusyType;
import biweekly.property.FreeBusy;
import biweekly.property.ICalProperty;
import biweekly.property.RawProperty;
import biweekly.property.ValuedProperty;
import biweekly.util.Frequency;
import biweekly.util.Period;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;

import org.carillon.calendar.FeedFault.Kind;
import org.carillon.directory.Text;

/**
 * Finds the busy times in a calendar (RFC 5545): events with their repetitions, exceptions and time zones, and periods of
 * {@code VFREEBUSY}. Events that leave the user free, or are cancelled, do not count. Bounded in repetitions: an event that repeats
 * every minute or second is passed over.
 */
final class CalendarReader {

    private static final int OCCURRENCES = 500;
    private static final int MOST = 5_000;
    private static final int TEXT = 200;
    /** No appointment is longer; what began earlier is not looked for. */
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Set<Frequency> TOO_OFTEN = Set.of(Frequency.SECONDLY, Frequency.MINUTELY);
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final double HOURS = 24;
    private final TimeZone zone;
    private final Instant from;
    private final Instant until;
    private final List<Busy> found = new ArrayList<>();

    /** @param zone of times that say none */
    CalendarReader(ZoneId zone, Instant from, Instant until) {
        this.zone = TimeZone.getTimeZone(zone);
        this.from = from;
        this.until = until;
    }

    /**
     * The busy times that touch the period, by their beginning.
     *
     * @throws FeedFault if the text is no calendar
     */
    List<Busy> read(String text) {
        try (ICalReader reader = new ICalReader(text)) {
            reader.setDefaultTimezone(zone);
            List<ICalendar> calendars = reader.readAll();
            if (calendars.isEmpty() || !text.contains("BEGIN:VCALENDAR")) {
                throw new FeedFault(Kind.NO_CALENDAR);
            }
            calendars.forEach(this::take);
        } catch (FeedFault e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Whatever the library makes of nonsense.
            throw new FeedFault(Kind.NO_CALENDAR);
        }
        return found.stream().sorted(Comparator.comparing(Busy::start)).limit(MOST).toList();
    }

    private void take(ICalendar calendar) {
        Set<String> moved = new HashSet<>();
        for (VEvent event : calendar.getEvents()) {
            if (event.getRecurrenceId() != null && event.getRecurrenceId().getValue() != null) {
                moved.add(key(event, event.getRecurrenceId().getValue().toInstant()));
            }
        }
        calendar.getEvents().forEach(event -> take(calendar, event, moved));
        calendar.getComponents(VFreeBusy.class).forEach(this::take);
    }

    private static String key(VEvent event, Instant start) {
        return (event.getUid() == null ? "" : event.getUid().getValue()) + "/" + start.toEpochMilli();
    }

    private void take(ICalendar calendar, VEvent event, Set<String> moved) {
        String activity = activity(event);
        if (activity.isEmpty() || repeatsTooOften(event) || event.getDateStart() == null || event.getDateStart().getValue() == null) {
            return;
        }
        boolean wholeDay = !event.getDateStart().getValue().hasTime();
        Duration length = length(event, wholeDay);
        boolean single = event.getRecurrenceId() != null;
        DateIterator starts = event.getDateIterator(wholeDay ? TimeZone.getDefault() : zoneOf(calendar, event.getDateStart()));
        Instant earliest = from.minus(length).minus(wholeDay ? ONE_DAY : Duration.ZERO);
        if (!single) {
            starts.advanceTo(Date.from(earliest));
        }
        for (int i = 0; i < OCCURRENCES && starts.hasNext(); i++) {
            Instant start = starts.next().toInstant();
            if (!start.isBefore(until.plus(wholeDay ? ONE_DAY : Duration.ZERO))) {
                return;
            }
            if (single || !moved.contains(key(event, start))) {
                add(wholeDay ? days(start, length, activity, text(event)) : new Busy(start, start.plus(length), activity, text(event), false));
            }
        }
    }

    private void add(Busy time) {
        if (time.end().isAfter(from) && time.start().isBefore(until)) {
            found.add(time);
        }
    }

    /* The library puts days without a time into the zone of the machine. */
    private Busy days(Instant start, Duration length, String activity, String text) {
        LocalDate first = start.atZone(ZoneId.systemDefault()).toLocalDate();
        LocalDate end = first.plusDays(Math.max(1, Math.round(length.toHours() / HOURS)));
        return new Busy(first.atStartOfDay(zone.toZoneId()).toInstant(), end.atStartOfDay(zone.toZoneId()).toInstant(), activity, text, true);
    }

    private static boolean repeatsTooOften(VEvent event) {
        Recurrence rule = event.getRecurrenceRule() == null ? null : event.getRecurrenceRule().getValue();
        if (rule != null && rule.getFrequency() == null) {
            event.setRecurrenceRule((Recurrence) null);
        }
        return rule != null && rule.getFrequency() != null && TOO_OFTEN.contains(rule.getFrequency());
    }

    /* A time that says neither a zone nor that it has none is one of UTC. */
    private TimeZone zoneOf(ICalendar calendar, ICalProperty property) {
        TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(property);
        return assigned != null ? assigned.getTimeZone() : calendar.getTimezoneInfo().isFloating(property) ? zone : UTC;
    }

    private static Duration length(VEvent event, boolean wholeDay) {
        Duration length = wholeDay ? ONE_DAY : Duration.ZERO;
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            length = Duration.between(event.getDateStart().getValue().toInstant(), event.getDateEnd().getValue().toInstant());
        } else if (event.getDuration() != null && event.getDuration().getValue() != null) {
            length = Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        return length.isNegative() ? Duration.ZERO : length.compareTo(LONGEST) > 0 ? LONGEST : length;
    }

    /* What Outlook adds says more than the standard, which knows only opaque and transparent. */
    private static String activity(VEvent event) {
        if (event.getStatus() != null && event.getStatus().isCancelled()) {
            return "";
        }
        RawProperty status = event.getExperimentalProperty("X-MICROSOFT-CDO-BUSYSTATUS");
        if (status != null) {
            return switch (String.valueOf(status.getValue()).strip().toUpperCase(Locale.ROOT)) {
                case "FREE", "WORKINGELSEWHERE" -> "";
                case "OOF" -> Busy.AWAY;
                default -> Busy.BUSY;
            };
        }
        return event.getTransparency() != null && event.getTransparency().isTransparent() ? "" : Busy.BUSY;
    }

    private static String text(VEvent event) {
        String kind = valueOf(event.getClassification()).toUpperCase(Locale.ROOT);
        return kind.isEmpty() || kind.equals("PUBLIC") ? Text.lenient(valueOf(event.getSummary()), TEXT) : "";
    }

    private static String valueOf(ValuedProperty<String> property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }

    private void take(VFreeBusy component) {
        for (FreeBusy times : component.getFreeBusy()) {
            if (times.getType() == null || !times.getType().equals(FreeBusyType.FREE)) {
                times.getValues().forEach(this::take);
            }
        }
    }

    private void take(Period period) {
        Instant start = period.getStartDate().toInstant();
        Instant end = period.getEndDate() != null ? period.getEndDate().toInstant() : start.plusMillis(period.getDuration().toMillis());
        add(new Busy(start, end, Busy.BUSY, "", false));
    }
}
