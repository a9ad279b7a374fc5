package org.carillon.websocket.myapps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The list of apps, once for each login: a client that asks twice stumbles over a second list (myapps.md section 10.1). */
@Dependent
class SubscribeAppsHandler implements ClientHandler {

    @Inject
    private AppList list;

    @Override
    public String mt() {
        return "SubscribeApps";
    }

    @Override
    public Result handle(Client client, Message message) {
        if (!client.login().subscribeApps()) {
            return new Result.Ignored("subscribed before");
        }
        list.send(client);
        return Result.NONE;
    }
}
