package org.carillon.websocket.pbxapi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.favourites.Contact;
import org.carillon.favourites.Favourites;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Members;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.object.FavouriteText;
import org.carillon.websocket.routing.Result;

/** Puts a contact on a list, named by its number or its name; without either on the first one. */
@Dependent
class AddProfileContactHandler extends PbxApiHandler {

    @Inject
    private Favourites favourites;

    AddProfileContactHandler() {
        super("AddProfileContact");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Contact contact = FavouriteText.read(Members.of("contact", message.json().get("contact")), 0);
        Contact stored = favourites.addContact(own(session), Ids.optional(message, "id"), message.text("name"), contact);
        return new Result.Answer(result().add("id", stored.id()).build());
    }
}
