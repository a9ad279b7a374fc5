package org.carillon.websocket.users;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.account.AccountAdmin;
import org.carillon.account.Handover;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Makes a link for a new password, mailed or to be handed over. */
@Dependent
class ResetPasswordHandler implements UsersHandler {

    @Inject
    private AccountAdmin accounts;
    @Inject
    private UserJson json;

    @Override
    public String mt() {
        return "ResetPassword";
    }

    @Override
    public Result handle(AsUser administrator, Message message) {
        Handover handover = accounts.resetPassword(administrator.user(), UsersHandler.user(message), message.requiredFlag("mail"));
        return new Result.Answer(JsonText.message("ResetPasswordResult").add("handover", json.handover(administrator, handover)).build());
    }
}
