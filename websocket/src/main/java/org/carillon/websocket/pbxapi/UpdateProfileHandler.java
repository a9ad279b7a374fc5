package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.favourites.Favourites;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Renames a list of favourites. */
@Dependent
class UpdateProfileHandler extends PbxApiHandler {

    @Inject
    private Favourites favourites;

    UpdateProfileHandler() {
        super("UpdateProfile");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        favourites.rename(own(session), Ids.required(message, "id"), message.text("name"));
        return new Result.Answer(result().build());
    }
}
