package org.carillon.websocket.myapps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;

import org.carillon.session.SessionChanged;
import org.carillon.session.SessionView;
import org.carillon.websocket.json.JsonText;

/** What the user's clients hear about sessions (myapps.md section 9.2). */
@ApplicationScoped
public class SessionText {

    static final String ADDED = "SessionAdded";
    private static final String UPDATED = "SessionUpdated";
    private static final String DELETED = "SessionDeleted";

    String of(SessionChanged changed, ClientLogin reader) {
        return switch (changed.kind()) {
            case ADDED -> of(ADDED, changed.session(), reader);
            case UPDATED -> of(UPDATED, changed.session(), reader);
            case DELETED -> JsonText.write(JsonText.message(DELETED).add("id", changed.session().id().toString()).build());
        };
    }

    String of(String mt, SessionView session, ClientLogin reader) {
        String id = session.id().toString();
        JsonObjectBuilder info = JsonText.object().add("id", id).add("current", session.id().equals(reader.session()))
                .add("userAgent", session.userAgent()).add("timestamp", session.usedAt().toEpochMilli());
        if (session.needsAuthorization()) {
            info.add("code", session.code()).add("needsAuthorization", true);
        }
        return JsonText.write(JsonText.message(mt).add("id", id).add("info", info).build());
    }
}
