package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.favourites.Favourites;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Deletes a list of favourites with all contacts on it. */
@Dependent
class DelProfileHandler extends PbxApiHandler {

    @Inject
    private Favourites favourites;

    DelProfileHandler() {
        super("DelProfile");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        favourites.delete(own(session), Ids.required(message, "id"));
        return new Result.Answer(result().build());
    }
}
