package org.carillon.websocket.favorites;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.favourites.Favourites;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Makes a list, behind the others. */
@Dependent
class AddListHandler implements FavoritesHandler {

    private static final int NAME = 64;
    @Inject
    private Favourites favourites;

    @Override
    public String mt() {
        return "AddList";
    }

    @Override
    public Result handle(Guid user, Message message) {
        return made(favourites.add(user, message.required("name", NAME)).id());
    }
}
