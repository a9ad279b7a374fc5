package org.carillon.websocket.myapps;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.session.SessionAdmin;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Keeps push token and wake types with the session (myapps.md section 13). With an activity it is a misprint of
 * SetUserActivity that some clients copied (section 12.2). */
@Dependent
class SetSessionInfoHandler implements ClientHandler {

    private static final Set<String> TYPES = Set.of("phone", "chat");
    @Inject
    private SessionAdmin admin;

    @Override
    public String mt() {
        return "SetSessionInfo";
    }

    @Override
    public Result handle(Client client, Message message) {
        ClientLogin login = client.login();
        if (message.has("inactive")) {
            login.setInactive(message.requiredFlag("inactive"));
        } else {
            List<String> wake = message.texts("wake").stream().filter(TYPES::contains).distinct().toList();
            admin.describe(login.user(), login.session(), message.text("token"), wake);
        }
        return Result.NONE;
    }
}
