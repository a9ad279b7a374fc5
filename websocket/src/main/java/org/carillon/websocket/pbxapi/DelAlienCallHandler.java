package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;

import org.carillon.error.NotFound;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Such a call has ended. */
@Dependent
class DelAlienCallHandler extends PbxApiHandler {

    DelAlienCallHandler() {
        super("DelAlienCall");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        if (!session.release(new AddAlienCallHandler.Key(Ids.required(message, "id")))) {
            throw new NotFound("the call");
        }
        return new Result.Answer(result().build());
    }
}
