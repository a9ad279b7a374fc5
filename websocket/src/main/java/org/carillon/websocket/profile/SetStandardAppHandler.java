package org.carillon.websocket.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.apps.HomeScreens;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Chooses the standard app for a Client API; an empty name takes the choice back. */
@Dependent
class SetStandardAppHandler implements ProfileHandler {

    @Inject
    private HomeScreens homes;

    @Override
    public String mt() {
        return "SetStandardApp";
    }

    @Override
    public Result handle(AsUser user, String address, Message message) {
        homes.chooseStandardApp(user.user(), message.required("clientApi", 128), message.bounded("app", 128));
        return new Result.Answer(JsonText.message("SetStandardAppResult").build());
    }
}
