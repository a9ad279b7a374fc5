package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.favourites.Favourites;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Adds a list of favourites. */
@Dependent
class AddProfileHandler extends PbxApiHandler {

    @Inject
    private Favourites favourites;

    AddProfileHandler() {
        super("AddProfile");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        return new Result.Answer(result().add("id", favourites.add(own(session), message.text("name")).id()).build());
    }
}
