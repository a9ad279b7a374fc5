package org.carillon.websocket.favorites;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.favourites.Favourites;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Puts a list elsewhere among the others. */
@Dependent
class MoveListHandler implements FavoritesHandler {

    @Inject
    private Favourites favourites;

    @Override
    public String mt() {
        return "MoveList";
    }

    @Override
    public Result handle(Guid user, Message message) {
        favourites.moveList(user, FavoritesHandler.id(message, "list"), FavoritesHandler.position(message));
        return done();
    }
}
