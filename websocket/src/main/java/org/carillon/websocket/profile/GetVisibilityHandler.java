package org.carillon.websocket.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Who may see what of the user. {@code UpdateVisibility} follows whenever that changes. */
@Dependent
class GetVisibilityHandler implements ProfileHandler {

    @Inject
    private VisibilityText texts;

    @Override
    public String mt() {
        return "GetVisibility";
    }

    @Override
    public Result handle(AsUser user, String address, Message message) {
        return new Result.Answer(texts.of("GetVisibilityResult", user.user()));
    }
}
