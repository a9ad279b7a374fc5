package org.carillon.websocket.users;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.account.AccountAdmin;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Makes a user who chooses the first password with a link, mailed or to be handed over. */
@Dependent
class InviteUserHandler implements UsersHandler {

    @Inject
    private AccountAdmin accounts;
    @Inject
    private UserJson json;

    @Override
    public String mt() {
        return "InviteUser";
    }

    @Override
    public Result handle(AsUser administrator, Message message) {
        AccountAdmin.Invited invited = accounts.invite(administrator.user(), FormMessage.of(message), message.requiredFlag("mail"));
        return new Result.Answer(JsonText.message("InviteUserResult").add("guid", invited.user().toString())
                .add("handover", json.handover(administrator, invited.handover())).build());
    }
}
