package org.carillon.websocket.favorites;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.favourites.Contact;
import org.carillon.favourites.Favourites;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.object.FavouriteText;
import org.carillon.websocket.routing.Result;

/** Puts a contact at the end of a list; without a list, on the first one, which is made if there is none. */
@Dependent
class AddFavoriteHandler implements FavoritesHandler {

    @Inject
    private Favourites favourites;

    @Override
    public String mt() {
        return "AddFavorite";
    }

    @Override
    public Result handle(Guid user, Message message) {
        long list = message.textOrNumber("list").isEmpty() ? 0 : FavoritesHandler.id(message, "list");
        Contact contact = FavouriteText.read(message.requiredObject("contact").members(), 0);
        return made(favourites.addContact(user, list, "", contact).id());
    }
}
