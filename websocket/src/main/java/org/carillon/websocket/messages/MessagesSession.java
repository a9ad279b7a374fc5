package org.carillon.websocket.messages;

import java.util.Optional;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.carillon.directory.Guid;
import org.carillon.error.CarillonException;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * Somebody who reads and writes messages. The app is told by the PBX who it is; what the client says of that counts nothing.
 * Held by the session of the API until the client opens another one, goes, or the app is lost.
 */
final class MessagesSession implements ApiSession.Held {

    private final ApiSession session;
    private final MessageLine line;
    private final long id;
    private final String user;
    private final String title;

    /** @param id unique, below 2^53, for JavaScript counts no further exactly */
    MessagesSession(ApiSession session, MessageLine line, long id, String user, String title) {
        this.session = session;
        this.line = line;
        this.id = id;
        this.user = user;
        this.title = title;
    }

    long id() {
        return id;
    }

    String user() {
        return user;
    }

    String title() {
        return title;
    }

    /** The user who it is; empty where an app object acts for itself. */
    Optional<Guid> owner() {
        return session.user();
    }

    Connection connection() {
        return session.connection();
    }

    /** @throws CarillonException where it cannot be done */
    Result forward(Message request) {
        return line.forward(this, request);
    }

    void tell(Optional<JsonValue> src, JsonObject answer) {
        JsonObjectBuilder message = JsonText.object();
        answer.forEach((name, value) -> {
            if (!name.equals("src") && !name.equals("api")) {
                message.add(name, value);
            }
        });
        session.send(src, message.build());
    }

    /** The app is gone: the client has to open a session again. */
    void lost() {
        session.connection().turn(() -> {
            if (session.held(SessionHandler.KEY).filter(this::equals).isPresent()) {
                session.release(SessionHandler.KEY);
                session.send(Optional.empty(), JsonText.message("Error").build());
            }
        });
    }

    @Override
    public void release() {
        line.close(this);
    }
}
