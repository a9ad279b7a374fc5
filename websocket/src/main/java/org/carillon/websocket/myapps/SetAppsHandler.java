package org.carillon.websocket.myapps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.apps.HomeScreens;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Stores the order of the home screen (myapps.md section 10.4). */
@Dependent
class SetAppsHandler implements ClientHandler {

    @Inject
    private HomeScreens homes;

    @Override
    public String mt() {
        return "SetApps";
    }

    @Override
    public Result handle(Client client, Message message) {
        homes.arrange(client.login().user(), message.text("home"));
        return Result.NONE;
    }
}
