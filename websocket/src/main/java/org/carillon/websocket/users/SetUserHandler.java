package org.carillon.websocket.users;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.account.AccountAdmin;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Changes a user; the whole form is sent, except for name and password. */
@Dependent
class SetUserHandler implements UsersHandler {

    @Inject
    private AccountAdmin accounts;

    @Override
    public String mt() {
        return "SetUser";
    }

    @Override
    public Result handle(AsUser administrator, Message message) {
        accounts.change(administrator.user(), UsersHandler.user(message), FormMessage.of(message));
        return new Result.Answer(JsonText.message("SetUserResult").build());
    }
}
