package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.presence.Presences;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The user of this connection has a call that the PBX knows nothing of; ends with the connection at the latest. */
@Dependent
class AddAlienCallHandler extends PbxApiHandler {

    private static final int MOST = 100;
    @Inject
    private Presences presences;

    AddAlienCallHandler() {
        super("AddAlienCall");
    }

    /** How a call is held. */
    record Key(long id) {
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        long id = 1;
        while (session.held(new Key(id)).isPresent()) {
            id++;
        }
        Presences.Call call = presences.onThePhone(own(session));
        session.hold(new Key(id), call::close, MOST);
        return new Result.Answer(result().add("id", id).build());
    }
}
