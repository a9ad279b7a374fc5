package org.carillon.condition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * A time during which a Boolean is on (pbx-apis.md section 7, Boolean time rule). Local times, whole minutes as a rule.
 *
 * @param days  on which it applies; none for every day
 * @param start of the time in each of these days, or null for midnight
 * @param end   of it, itself not part of it, or null for midnight; the same as the start means the whole day, and before the
 *              start means all of the day but what lies between end and start
 * @param from  first day, or null
 * @param until last day, or null
 */
public record TimeWindow(Set<DayOfWeek> days, LocalTime start, LocalTime end, LocalDate from, LocalDate until) {

    public TimeWindow {
        days = days.isEmpty() ? Set.of() : EnumSet.copyOf(days);
    }

    boolean contains(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return (days.isEmpty() || days.contains(day.getDayOfWeek()))
                && (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until))
                && containsTime(moment.toLocalTime());
    }

    private boolean containsTime(LocalTime time) {
        LocalTime first = start == null ? LocalTime.MIDNIGHT : start;
        LocalTime last = end == null ? LocalTime.MIDNIGHT : end;
        boolean begun = !time.isBefore(first);
        boolean over = !time.isBefore(last);
        return first.equals(last) || (first.isBefore(last) ? begun && !over : begun || !over);
    }
}
