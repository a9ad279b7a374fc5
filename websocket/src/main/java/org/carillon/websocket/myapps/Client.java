package org.carillon.websocket.myapps;

import java.util.Optional;

import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.Conversation;
import org.carillon.websocket.routing.Right;
import org.carillon.websocket.routing.Speaker;

/**
 * One connection of a myApps client. It may log in and out any number of times; what belongs to a login is in
 * {@link ClientLogin}. The state changes in the connection's turn only, through {@link Clients}, which finds clients by
 * user.
 */
public final class Client implements Conversation, Speaker {

    private final Connection connection;
    private final ClientService service;
    private volatile ClientState state = ClientState.IDLE;
    private volatile boolean ownKind;
    private volatile boolean registering;

    Client(Connection connection, ClientService service) {
        this.connection = connection;
        this.service = service;
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public String kind() {
        return ClientService.KIND;
    }

    @Override
    public void receive(String frame) {
        service.dispatch(this, frame);
    }

    @Override
    public void ended() {
        service.ended(this);
    }

    @Override
    public void goodbye() {
        service.goodbye(this);
    }

    @Override
    public void tick() {
        service.tick(this);
    }

    @Override
    public boolean isSettled() {
        return state instanceof ClientLogin || state instanceof ClientState.Waiting;
    }

    @Override
    public boolean isLoggedIn() {
        return state instanceof ClientLogin;
    }

    @Override
    public boolean may(Right right) {
        return right instanceof Right.Anybody || right instanceof Right.LoggedIn && isLoggedIn();
    }

    ClientState state() {
        return state;
    }

    void state(ClientState next) {
        state = next;
    }

    /** The present login; handlers that need one are called only while there is one. */
    ClientLogin login() {
        return (ClientLogin) state;
    }

    Optional<ClientLogin> loginIfAny() {
        return state instanceof ClientLogin login ? Optional.of(login) : Optional.empty();
    }

    /** The browser client that the PBX serves itself: it takes lists again that others would stumble over. */
    boolean isOwnKind() {
        return ownKind;
    }

    void markOwnKind() {
        ownKind = true;
    }

    /** Wants to hear about changes of what the login page links to. */
    boolean isRegistering() {
        return registering;
    }

    void register() {
        registering = true;
    }
}
