package org.carillon.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * How reading a user's calendar goes.
 *
 * @param readAt when it was read last, empty as long as it was not
 * @param fault  of the last attempt, empty if that was good
 */
public record CalendarStatus(Optional<Instant> readAt, Optional<FeedFault.Kind> fault) {

    static final CalendarStatus NOT_READ = new CalendarStatus(Optional.empty(), Optional.empty());
}
