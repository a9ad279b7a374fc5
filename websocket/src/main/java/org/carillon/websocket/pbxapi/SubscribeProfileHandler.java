package org.carillon.websocket.pbxapi;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.carillon.favourites.Favourites;
import org.carillon.favourites.Profile;
import org.carillon.directory.Guid;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.object.FavouriteText;
import org.carillon.websocket.routing.Result;

/**
 * Gives the user's first list of favourites, and all of them beside it, then tells of every change. A user without any list
 * gets an empty one that is not stored.
 */
@Dependent
class SubscribeProfileHandler extends PbxApiHandler {

    static final String KEY = "profile";
    private static final Profile NONE = new Profile(0, "", List.of());
    @Inject
    private Favourites favourites;
    @Inject
    private ProfileMonitors monitors;

    SubscribeProfileHandler() {
        super("SubscribeProfile");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Guid user = own(session);
        session.hold(KEY, monitors.watch(session, user, message.src()), Integer.MAX_VALUE);
        List<Profile> all = favourites.of(user);
        JsonArrayBuilder profiles = JsonText.array();
        all.forEach(profile -> profiles.add(FavouriteText.write(profile)));
        JsonObjectBuilder answer = result().add("profile", FavouriteText.write(all.isEmpty() ? NONE : all.get(0)));
        return new Result.Answer(answer.add("profiles", profiles).build());
    }
}
