package org.carillon.websocket.users;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.account.AccountAdmin;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.Guid;
import org.carillon.websocket.appservice.Sealed;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Makes a user with a password that the administrator chose. */
@Dependent
class CreateUserHandler implements UsersHandler {

    @Inject
    private AccountAdmin accounts;

    @Override
    public String mt() {
        return "CreateUser";
    }

    @Override
    public Result handle(AsUser administrator, Message message) {
        Guid guid = accounts.create(administrator.user(), FormMessage.of(message), Sealed.open(administrator, message, "password"));
        return new Result.Answer(JsonText.message("CreateUserResult").add("guid", guid.toString()).build());
    }
}
