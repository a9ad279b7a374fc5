package org.carillon.it.browser;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.MyAppsClient;

/** The favourites of a user of the demo company, put in order behind the back of the browsers. */
final class Favourites {

    private Favourites() {
    }

    /** Deletes all lists, so that a test begins with none and leaves none behind. */
    static void clear(ServerProcess server, String user) {
        try (MyAppsClient client = MyAppsClient.user(server, user, ServerProcess.DEMO_PASSWORD);
                AppClient page = AppClient.service(server, client, "favorites")) {
            page.send("GetFavorites");
            for (JsonValue list : page.await("GetFavoritesResult").json().getJsonArray("lists")) {
                page.send("DeleteList", "list", ((JsonObject) list).getInt("id"));
                page.await("DeleteListResult");
            }
        }
    }

    /** Adds so many numbers to the first list. */
    static void fill(ServerProcess server, String user, int count) {
        try (MyAppsClient client = MyAppsClient.user(server, user, ServerProcess.DEMO_PASSWORD);
                AppClient page = AppClient.service(server, client, "favorites")) {
            for (int i = 1; i <= count; i++) {
                page.send(AppClient.message("AddFavorite").add("contact", AppClient.message("x", "num", "90" + i)));
                page.await("AddFavoriteResult");
            }
        }
    }
}
