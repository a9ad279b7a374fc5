package org.carillon.websocket.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.OwnRules;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Sets the user's rule for whom it speaks of. */
@Dependent
class SetRuleHandler implements ProfileHandler {

    @Inject
    private OwnRules rules;

    @Override
    public String mt() {
        return "SetRule";
    }

    @Override
    public Result handle(AsUser user, String address, Message message) {
        rules.put(user.user(), VisibilityText.rule(message));
        return new Result.Answer(JsonText.message("SetRuleResult").build());
    }
}
