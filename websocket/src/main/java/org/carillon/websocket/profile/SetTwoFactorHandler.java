package org.carillon.websocket.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.session.OwnAccount;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Turns the second factor on or off. */
@Dependent
class SetTwoFactorHandler implements ProfileHandler {

    @Inject
    private OwnAccount account;

    @Override
    public String mt() {
        return "SetTwoFactor";
    }

    @Override
    public Result handle(AsUser user, String address, Message message) {
        account.setSecondFactor(user.user(), ProfileHandler.secret(user, message, "current"), message.requiredFlag("on"), address);
        return new Result.Answer(JsonText.message("SetTwoFactorResult").build());
    }
}
