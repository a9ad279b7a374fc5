package org.carillon.calendar;

import org.carillon.directory.Guid;

/** Announced when there is something else to tell of a user's calendar: another address, or the end of an attempt to read it, good or bad. */
public record CalendarRead(Guid user) {
}
