package org.carillon.websocket.favorites;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.favourites.Favourites;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Deletes a list with its contacts. */
@Dependent
class DeleteListHandler implements FavoritesHandler {

    @Inject
    private Favourites favourites;

    @Override
    public String mt() {
        return "DeleteList";
    }

    @Override
    public Result handle(Guid user, Message message) {
        favourites.delete(user, FavoritesHandler.id(message, "list"));
        return done();
    }
}
