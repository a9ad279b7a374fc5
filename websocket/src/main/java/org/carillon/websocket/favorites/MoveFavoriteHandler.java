package org.carillon.websocket.favorites;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.favourites.Favourites;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Puts a contact elsewhere on its list. */
@Dependent
class MoveFavoriteHandler implements FavoritesHandler {

    @Inject
    private Favourites favourites;

    @Override
    public String mt() {
        return "MoveFavorite";
    }

    @Override
    public Result handle(Guid user, Message message) {
        favourites.moveContact(user, FavoritesHandler.id(message, "list"), FavoritesHandler.id(message, "id"), FavoritesHandler.position(message));
        return done();
    }
}
