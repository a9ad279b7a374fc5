package org.carillon.calendar;

import org.carillon.directory.Guid;

/** Announced after an attempt to read a user's calendar, good or bad, whose status is another one now. */
public record CalendarRead(Guid user) {
}
