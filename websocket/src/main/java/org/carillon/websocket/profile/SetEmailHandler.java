package org.carillon.websocket.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.session.OwnAccount;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Changes the address; an empty one removes it. */
@Dependent
class SetEmailHandler implements ProfileHandler {

    @Inject
    private OwnAccount account;

    @Override
    public String mt() {
        return "SetEmail";
    }

    @Override
    public Result handle(AsUser user, String address, Message message) {
        account.changeEmail(user.user(), ProfileHandler.secret(user, message, "current"), message.bounded("email", 254), address);
        return new Result.Answer(JsonText.message("SetEmailResult").build());
    }
}
