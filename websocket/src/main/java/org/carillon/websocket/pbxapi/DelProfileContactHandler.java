package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.favourites.Favourites;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Takes a contact from a list. */
@Dependent
class DelProfileContactHandler extends PbxApiHandler {

    @Inject
    private Favourites favourites;

    DelProfileContactHandler() {
        super("DelProfileContact");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        favourites.deleteContact(own(session), Ids.required(message, "id"), Ids.required(message.requiredObject("contact"), "id"));
        return new Result.Answer(result().build());
    }
}
