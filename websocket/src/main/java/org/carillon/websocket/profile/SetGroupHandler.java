package org.carillon.websocket.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.GroupName;
import org.carillon.directory.OwnGroups;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The user joins a group, or leaves it, where that is up to the user. */
@Dependent
class SetGroupHandler implements ProfileHandler {

    @Inject
    private OwnGroups groups;

    @Override
    public String mt() {
        return "SetGroup";
    }

    @Override
    public Result handle(AsUser user, String address, Message message) {
        groups.takePart(user.user(), GroupName.of(message.text("group")), message.requiredFlag("in"));
        return new Result.Answer(JsonText.message("SetGroupResult").build());
    }
}
