package org.carillon.websocket.appwebsocket;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.carillon.apps.AppLoginOutcome;
import org.carillon.apps.AppLoginOutcome.AsApp;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.Conversation;
import org.carillon.websocket.routing.Right;
import org.carillon.websocket.routing.Speaker;

/**
 * One who speaks AppWebsocket with us: {@code INIT → CHALLENGED → AUTHENTICATED} (appwebsocket.md section 3). A
 * challenge serves for one login, right or wrong; a login lasts until the connection ends. The state changes in the
 * connection's turn only.
 */
public final class AppCaller implements Conversation, Speaker {

    private final Connection connection;
    private final AppService service;
    private final BiConsumer<AppCaller, String> dispatcher;
    private String challenge;
    private volatile AppLoginOutcome login;

    public AppCaller(Connection connection, AppService service, BiConsumer<AppCaller, String> dispatcher) {
        this.connection = connection;
        this.service = service;
        this.dispatcher = dispatcher;
    }

    @Override
    public Connection connection() {
        return connection;
    }

    /** Where the caller connected to. */
    public AppService service() {
        return service;
    }

    @Override
    public String kind() {
        return service.kind();
    }

    @Override
    public void receive(String frame) {
        dispatcher.accept(this, frame);
    }

    @Override
    public void ended() {
        challenge = null;
        service.left(this);
    }

    @Override
    public boolean isSettled() {
        return login != null;
    }

    @Override
    public boolean isLoggedIn() {
        return login != null;
    }

    /** Services ask for many users at once. */
    @Override
    public int allowance() {
        return login instanceof AsApp ? 10 : 1;
    }

    @Override
    public boolean may(Right right) {
        return right instanceof Right.Anybody || login != null && service.allows(login, right);
    }

    /** Empty before the login. */
    public Optional<AppLoginOutcome> login() {
        return Optional.ofNullable(login);
    }

    void challenge(String fresh) {
        challenge = fresh;
    }

    /** The challenge of the one login that may follow; gone with this call. */
    Optional<String> takeChallenge() {
        Optional<String> taken = Optional.ofNullable(challenge);
        challenge = null;
        return taken;
    }

    void authenticated(AppLoginOutcome outcome) {
        login = outcome;
        service.arrived(this);
    }
}
