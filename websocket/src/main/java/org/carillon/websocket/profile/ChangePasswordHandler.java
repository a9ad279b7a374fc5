package org.carillon.websocket.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.session.OwnAccount;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Changes the password; all sessions but the one of this login end. */
@Dependent
class ChangePasswordHandler implements ProfileHandler {

    @Inject
    private OwnAccount account;

    @Override
    public String mt() {
        return "ChangePassword";
    }

    @Override
    public Result handle(AsUser user, String address, Message message) {
        account.changePassword(user.user(), user.session(), ProfileHandler.secret(user, message, "current"),
                ProfileHandler.secret(user, message, "password"), address);
        return new Result.Answer(JsonText.message("ChangePasswordResult").build());
    }
}
