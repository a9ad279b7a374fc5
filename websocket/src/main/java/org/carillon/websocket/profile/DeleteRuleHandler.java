package org.carillon.websocket.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.OwnRules;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Takes away the rule of the user for somebody; what it allowed does not matter. */
@Dependent
class DeleteRuleHandler implements ProfileHandler {

    @Inject
    private OwnRules rules;

    @Override
    public String mt() {
        return "DeleteRule";
    }

    @Override
    public Result handle(AsUser user, String address, Message message) {
        rules.remove(user.user(), VisibilityText.rule(message));
        return new Result.Answer(JsonText.message("DeleteRuleResult").build());
    }
}
