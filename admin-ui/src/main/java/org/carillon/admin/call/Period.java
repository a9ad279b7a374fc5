package org.carillon.admin.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How far back records are looked at. */
public enum Period {
    TODAY(1), WEEK(7), MONTH(30), EVERYTHING(0);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** The first moment of it, in whole days of that zone. */
    Instant begin(Instant now, ZoneId zone) {
        return days == 0 ? Instant.EPOCH : LocalDate.ofInstant(now, zone).minusDays(days - 1L).atStartOfDay(zone).toInstant();
    }
}
