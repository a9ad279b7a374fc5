package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.favourites.Favourites;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.object.FavouriteText;
import org.carillon.websocket.routing.Result;

/** Changes a contact on a list. */
@Dependent
class UpdateProfileContactHandler extends PbxApiHandler {

    @Inject
    private Favourites favourites;

    UpdateProfileContactHandler() {
        super("UpdateProfileContact");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Message contact = message.requiredObject("contact");
        favourites.changeContact(own(session), Ids.required(message, "id"), FavouriteText.read(contact.members(), Ids.required(contact, "id")));
        return new Result.Answer(result().build());
    }
}
