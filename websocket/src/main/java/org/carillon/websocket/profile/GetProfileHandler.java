package org.carillon.websocket.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** What there is to show. */
@Dependent
class GetProfileHandler implements ProfileHandler {

    @Inject
    private ProfileText texts;

    @Override
    public String mt() {
        return "GetProfile";
    }

    @Override
    public Result handle(AsUser user, String address, Message message) {
        return new Result.Answer(texts.of("GetProfileResult", user.user()));
    }
}
