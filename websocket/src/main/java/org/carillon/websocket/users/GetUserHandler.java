package org.carillon.websocket.users;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.account.AccountAdmin;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** One user with what can be changed. */
@Dependent
class GetUserHandler implements UsersHandler {

    @Inject
    private AccountAdmin accounts;
    @Inject
    private UserJson json;

    @Override
    public String mt() {
        return "GetUser";
    }

    @Override
    public Result handle(AsUser administrator, Message message) {
        return new Result.Answer(JsonText.message("GetUserResult")
                .add("user", json.details(administrator, accounts.details(administrator.user(), UsersHandler.user(message)))).build());
    }
}
