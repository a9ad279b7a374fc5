package org.carillon.websocket.favorites;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.favourites.FavouritesChanged;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.appwebsocket.AppCallers;
import org.carillon.websocket.json.JsonText;

/** Keeps all pages of a user in step, whoever changed the lists. */
@ApplicationScoped
public class FavoritesUpdates {

    @Inject
    private AppCallers callers;
    @Inject
    private FavoritesText texts;

    void tell(@Observes FavouritesChanged changed) {
        List<AppCaller> pages = callers.pages(changed.owner(), FavoritesHandler.APP);
        if (!pages.isEmpty()) {
            String frame = JsonText.write(texts.of("UpdateFavorites", changed.owner()));
            pages.forEach(page -> page.connection().send(frame));
        }
    }
}
