package org.carillon.websocket.pbxapi;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.carillon.directory.Guid;
import org.carillon.favourites.FavouritesChanged;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.api.ApiSession.Held;
import org.carillon.websocket.connection.Index;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.object.FavouriteText;

/** Tells those who asked what changes on the favourites of their user. */
@ApplicationScoped
public class ProfileMonitors {

    private final Index<Monitor> byUser = new Index<>();

    private record Monitor(ApiSession session, Optional<JsonValue> src) {
    }

    /** Tells from now on, until what is returned is released. */
    Held watch(ApiSession session, Guid user, Optional<JsonValue> src) {
        Monitor monitor = new Monitor(session, src);
        byUser.add(user, monitor);
        return () -> byUser.remove(user, monitor);
    }

    /* The protocol has no word for another order of the same contacts. */
    void tell(@Observes FavouritesChanged changed) {
        if (changed.kind() == FavouritesChanged.Kind.ORDER_CHANGED) {
            return;
        }
        JsonObject message = message(changed);
        byUser.of(changed.owner()).forEach(monitor -> monitor.session().connection().turn(() -> monitor.session().send(monitor.src(), message)));
    }

    private static JsonObject message(FavouritesChanged changed) {
        JsonObjectBuilder profile = JsonText.object().add("id", changed.profile());
        String mt = switch (changed.kind()) {
            case PROFILE_ADDED -> "ProfileAdded";
            case PROFILE_RENAMED -> "ProfileUpdated";
            case PROFILE_DELETED -> "ProfileDeleted";
            case CONTACT_ADDED -> "ProfileContactAdded";
            case CONTACT_CHANGED -> "ProfileContactUpdated";
            case CONTACT_DELETED -> "ProfileContactDeleted";
            case ORDER_CHANGED -> throw new IllegalArgumentException(changed.toString());
        };
        if (changed.contact() == null) {
            profile.add("name", changed.name());
        } else if (changed.kind() == FavouritesChanged.Kind.CONTACT_DELETED) {
            profile.add("contact", JsonText.object().add("id", changed.contact().id()));
        } else {
            profile.add("contact", FavouriteText.write(changed.contact()));
        }
        return JsonText.message(mt).add("profile", profile).build();
    }
}
