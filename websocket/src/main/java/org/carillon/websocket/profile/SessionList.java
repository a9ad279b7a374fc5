package org.carillon.websocket.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.session.SessionView;
import org.carillon.session.Sessions;
import org.carillon.websocket.json.JsonText;

/** The sessions of a user for the page of that user; those that wait to be let in are not there yet. */
@ApplicationScoped
public class SessionList {

    @Inject
    private Sessions sessions;

    JsonObject of(String mt, AsUser user) {
        JsonArrayBuilder list = JsonText.array();
        for (SessionView session : sessions.of(user.user())) {
            if (!session.needsAuthorization()) {
                list.add(JsonText.object().add("id", session.id().toString()).add("current", session.id().equals(user.session()))
                        .add("userAgent", session.userAgent()).add("timestamp", session.usedAt().toEpochMilli()));
            }
        }
        return JsonText.message(mt).add("sessions", list).build();
    }
}
