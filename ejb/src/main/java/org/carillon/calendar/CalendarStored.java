package org.carillon.calendar;

import org.carillon.directory.Guid;

/** Fired in the transaction that stores or removes the address of a user's calendar. */
public record CalendarStored(Guid user) {
}
