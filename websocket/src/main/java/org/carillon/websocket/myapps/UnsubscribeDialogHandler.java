package org.carillon.websocket.myapps;

import jakarta.enterprise.context.Dependent;

import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Watches the calls of this value no more (myapps.md section 12.4). */
@Dependent
class UnsubscribeDialogHandler implements ClientHandler {

    @Override
    public String mt() {
        return "UnsubscribeDialog";
    }

    @Override
    public Result handle(Client client, Message message) {
        client.login().dialogs().unsubscribe(WatchTarget.of(message));
        return Result.NONE;
    }
}
