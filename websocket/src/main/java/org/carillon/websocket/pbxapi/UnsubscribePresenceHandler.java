package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;

import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Ends a subscription, found by whom it means or by its src. */
@Dependent
class UnsubscribePresenceHandler extends PbxApiHandler {

    UnsubscribePresenceHandler() {
        super("UnsubscribePresence");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        PresenceKey ending = PresenceKey.of(message);
        session.releaseAll(key -> key instanceof PresenceKey subscription && ending.ends(subscription));
        return new Result.Answer(result().build());
    }
}
