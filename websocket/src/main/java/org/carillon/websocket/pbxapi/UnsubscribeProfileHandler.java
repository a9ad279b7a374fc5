package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;

import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** No more is told of the favourites. */
@Dependent
class UnsubscribeProfileHandler extends PbxApiHandler {

    UnsubscribeProfileHandler() {
        super("UnsubscribeProfile");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        session.release(SubscribeProfileHandler.KEY);
        return new Result.Answer(result().build());
    }
}
