package org.carillon.websocket.appchoice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.apps.HomeScreens;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.connection.Peer;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Stores the home screen; an empty one is one without apps. */
@Dependent
class SetHomeHandler implements AppChoiceHandler {

    @Inject
    private HomeScreens homes;

    @Override
    public String mt() {
        return "SetHome";
    }

    @Override
    public Result handle(AsUser user, Peer peer, Message message) {
        if (!message.hasText("home")) {
            throw new InvalidValue("home", "must be a text");
        }
        homes.arrange(user.user(), message.text("home"));
        return new Result.Answer(JsonText.message("SetHomeResult").build());
    }
}
