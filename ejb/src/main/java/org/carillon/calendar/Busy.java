package org.carillon.calendar;

import java.time.Instant;

/**
 * A time at which somebody is not free.
 *
 * @param activity  as presence calls it: busy or away
 * @param text      what it is, empty where others shall not know
 * @param wholeDay  whether it is meant by the day
 */
public record Busy(Instant start, Instant end, String activity, String text, boolean wholeDay) {

    public static final String BUSY = "busy";
    public static final String AWAY = "away";

    boolean isAt(Instant now) {
        return !now.isBefore(start) && now.isBefore(end);
    }
}
