package org.carillon.websocket.favorites;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

import org.carillon.directory.Guid;
import org.carillon.favourites.Favourites;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.object.FavouriteText;

/** All lists of a user as the page shows them, in their order, each as a profile of PbxApi (pbx-apis.md section 2.1). */
@ApplicationScoped
public class FavoritesText {

    @Inject
    private Favourites favourites;

    JsonObject of(String mt, Guid user) {
        JsonArrayBuilder lists = JsonText.array();
        favourites.of(user).forEach(profile -> lists.add(FavouriteText.write(profile)));
        return JsonText.message(mt).add("lists", lists).build();
    }
}
