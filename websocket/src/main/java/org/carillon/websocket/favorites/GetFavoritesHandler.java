package org.carillon.websocket.favorites;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** All lists of the user. {@code UpdateFavorites} follows whenever they change. */
@Dependent
class GetFavoritesHandler implements FavoritesHandler {

    @Inject
    private FavoritesText texts;

    @Override
    public String mt() {
        return "GetFavorites";
    }

    @Override
    public Result handle(Guid user, Message message) {
        return new Result.Answer(texts.of("GetFavoritesResult", user));
    }
}
