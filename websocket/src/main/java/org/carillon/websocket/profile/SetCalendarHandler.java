package org.carillon.websocket.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.calendar.FeedUrl;
import org.carillon.calendar.OwnCalendar;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Changes the address of the calendar that presence follows; an empty one removes it. */
@Dependent
class SetCalendarHandler implements ProfileHandler {

    @Inject
    private OwnCalendar calendar;

    @Override
    public String mt() {
        return "SetCalendar";
    }

    @Override
    public Result handle(AsUser user, String address, Message message) {
        calendar.change(user.user(), message.bounded("url", FeedUrl.MAX_LENGTH));
        return new Result.Answer(JsonText.message("SetCalendarResult").build());
    }
}
