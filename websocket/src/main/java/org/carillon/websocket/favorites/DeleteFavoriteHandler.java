package org.carillon.websocket.favorites;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.favourites.Favourites;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Takes a contact off its list. */
@Dependent
class DeleteFavoriteHandler implements FavoritesHandler {

    @Inject
    private Favourites favourites;

    @Override
    public String mt() {
        return "DeleteFavorite";
    }

    @Override
    public Result handle(Guid user, Message message) {
        favourites.deleteContact(user, FavoritesHandler.id(message, "list"), FavoritesHandler.id(message, "id"));
        return done();
    }
}
