package org.carillon.websocket.myapps;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.presence.Presences;
import org.carillon.session.GrantedLogin;
import org.carillon.session.LoginAttempt.Type;
import org.carillon.session.SessionAdmin;
import org.carillon.session.SessionChanged;
import org.carillon.session.SessionView;
import org.carillon.session.Sessions;
import org.carillon.setting.LoginSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.json.JsonText;

/**
 * Brings clients in and out: what follows a login, a second factor, the end of a session (myapps.md sections 3, 7 and 8).
 * Everything here runs in the turn of the client's connection. A session may end at any moment, so after a client was
 * made findable the session is looked at once more.
 */
@ApplicationScoped
public class LoginFlow {

    private static final String LOGGED_OUT = JsonText.write(JsonText.message("LogoutResult").build());
    @Inject
    private Clients clients;
    @Inject
    private Sessions sessions;
    @Inject
    private SessionAdmin admin;
    @Inject
    private Presences presences;
    @Inject
    private PresenceFrames presenceFrames;
    @Inject
    private LoginResultText resultText;
    @Inject
    private SessionText sessionText;
    @Inject
    private Settings settings;

    /** Lets the client in; the frame returned must go out first, the rest follows in the next turn. */
    String enter(Client client, GrantedLogin granted) {
        String frame = resultText.of(granted);
        ClientLogin login = new ClientLogin(granted.user(), granted.session().id(),
                (target, view) -> client.connection().send(presenceFrames.of(target.field(), target.value(), view)));
        clients.move(client, login);
        client.connection().turn(() -> welcome(client, login));
        return frame;
    }

    /** Keeps the client waiting for its second factor. */
    void await(Client client, GrantedLogin granted) {
        ClientState.Waiting waiting = ClientState.Waiting.forSeconds(granted, settings.get(LoginSettings.SECOND_FACTOR_SECONDS));
        clients.move(client, waiting);
        client.connection().turn(() -> recheck(client, waiting));
    }

    /** The answer of the second factor may have come before the client was findable. */
    private void recheck(Client client, ClientState.Waiting waiting) {
        if (client.state() == waiting) {
            Optional<SessionView> session = sessions.session(waiting.user(), waiting.session());
            if (session.isEmpty()) {
                refuse(client);
            } else if (!session.get().needsAuthorization()) {
                client.connection().send(enter(client, waiting.login()));
            }
        }
    }

    private void welcome(Client client, ClientLogin login) {
        if (client.state() != login) {
            return;
        }
        boolean alive = false;
        for (SessionView session : sessions.of(login.user())) {
            alive |= session.id().equals(login.session());
            client.connection().send(sessionText.of(SessionText.ADDED, session, login));
        }
        if (!alive) {
            logout(client);
            return;
        }
        login.attach(presences.attach(login.user(), items -> {
            if (client.state() == login) {
                client.connection().send(presenceFrames.own(items));
            }
        }));
    }

    /** A session of the client's user has changed. */
    void sessionChanged(Client client, SessionChanged changed) {
        SessionView session = changed.session();
        if (client.state() instanceof ClientState.Waiting waiting && waiting.session().equals(session.id())) {
            if (changed.kind() == SessionChanged.Kind.DELETED) {
                refuse(client);
            } else if (!session.needsAuthorization()) {
                client.connection().send(enter(client, waiting.login()));
            }
        } else if (client.state() instanceof ClientLogin login) {
            if (!login.session().equals(session.id())) {
                client.connection().send(sessionText.of(changed, login));
            } else if (changed.kind() == SessionChanged.Kind.DELETED) {
                logout(client);
            }
        }
    }

    /** The client ends its session; the others hear of it through the session's end. */
    void endSession(Client client) {
        ClientLogin login = client.login();
        admin.end(login.user(), login.session());
        logout(client);
    }

    /** The second factor did not come in time. */
    void expire(Client client, ClientState.Waiting waiting) {
        if (client.state() == waiting) {
            admin.end(waiting.user(), waiting.session());
            refuse(client);
        }
    }

    /** Gives up a login that waits, without a word; a login that is complete stays with its session. */
    void abandon(Client client) {
        ClientState old = client.state();
        clients.move(client, ClientState.IDLE);
        if (old instanceof ClientState.Waiting waiting) {
            admin.end(waiting.user(), waiting.session());
        }
    }

    private void refuse(Client client) {
        clients.move(client, ClientState.IDLE);
        client.connection().send(JsonText.write(LoginFailure.AUTHENTICATION.message(Type.USER)));
    }

    private void logout(Client client) {
        clients.move(client, ClientState.IDLE);
        client.connection().send(LOGGED_OUT);
    }
}
