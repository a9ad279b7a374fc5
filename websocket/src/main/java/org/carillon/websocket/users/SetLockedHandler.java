package org.carillon.websocket.users;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.account.AccountAdmin;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Locks a user, whose sessions end, or unlocks. */
@Dependent
class SetLockedHandler implements UsersHandler {

    @Inject
    private AccountAdmin accounts;

    @Override
    public String mt() {
        return "SetLocked";
    }

    @Override
    public Result handle(AsUser administrator, Message message) {
        accounts.setLocked(administrator.user(), UsersHandler.user(message), message.requiredFlag("locked"));
        return new Result.Answer(JsonText.message("SetLockedResult").build());
    }
}
