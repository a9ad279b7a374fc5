package org.carillon.websocket.pbxapi;

import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.Guid;
import org.carillon.directory.PbxApiName;
import org.carillon.error.NotAllowed;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.appwebsocket.ApiHandler;
import org.carillon.websocket.json.JsonText;

/** A message of PbxApi. */
abstract class PbxApiHandler extends ApiHandler {

    private final String mt;

    PbxApiHandler(String mt) {
        super(PbxApiName.PBX_API, mt);
        this.mt = mt;
    }

    /** The beginning of the answer. */
    final JsonObjectBuilder result() {
        return JsonText.message(mt + "Result");
    }

    /**
     * The user who acts.
     *
     * @throws NotAllowed where an app object acts for itself
     */
    static Guid own(ApiSession session) {
        return session.user().orElseThrow(() -> new NotAllowed("only a user has that"));
    }

    /** @throws NotAllowed where a user acts for somebody else; app objects may for all */
    static Guid requireOwn(ApiSession session, Guid user) {
        if (session.user().filter(own -> !own.equals(user)).isPresent()) {
            throw new NotAllowed("that is somebody else");
        }
        return user;
    }
}
