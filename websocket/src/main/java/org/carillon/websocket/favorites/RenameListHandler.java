package org.carillon.websocket.favorites;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.favourites.Favourites;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Gives a list another name. */
@Dependent
class RenameListHandler implements FavoritesHandler {

    private static final int NAME = 64;
    @Inject
    private Favourites favourites;

    @Override
    public String mt() {
        return "RenameList";
    }

    @Override
    public Result handle(Guid user, Message message) {
        favourites.rename(user, FavoritesHandler.id(message, "list"), message.required("name", NAME));
        return done();
    }
}
