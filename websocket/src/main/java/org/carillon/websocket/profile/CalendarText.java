package org.carillon.websocket.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.calendar.Calendars;
import org.carillon.calendar.OwnCalendar;
import org.carillon.directory.Guid;
import org.carillon.websocket.json.JsonText;

/** The user's calendar: its address, when it was read (ms since 1970 UTC), and what went wrong the last time. */
@ApplicationScoped
public class CalendarText {

    @Inject
    private OwnCalendar calendar;
    @Inject
    private Calendars calendars;

    JsonObjectBuilder of(Guid user) {
        JsonObjectBuilder text = JsonText.object().add("url", calendar.of(user));
        calendars.status(user).ifPresent(status -> {
            status.readAt().ifPresent(at -> text.add("readAt", at.toEpochMilli()));
            status.fault().ifPresent(fault -> text.add("fault", fault.name()));
        });
        return text;
    }
}
