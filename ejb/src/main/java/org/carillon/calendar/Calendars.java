package org.carillon.calendar;

import java.util.Optional;

import org.carillon.directory.Guid;

/** The calendars of the users, which let their presence say when they are busy. */
public interface Calendars {

    /** Empty if the user has none. */
    Optional<CalendarStatus> status(Guid user);
}
