package org.carillon.websocket.connection;

import java.lang.System.Logger.Level;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;

import org.carillon.setting.Settings;

/**
 * Between the container and a connection; the container makes one for each socket and calls it in order. Subclasses give
 * the paths and say which conversation is held there.
 */
public abstract class WireEndpoint {

    private static final System.Logger LOG = System.getLogger(WireEndpoint.class.getName());
    @Inject
    private Settings settings;
    @Inject
    private Connections connections;
    private Connection connection;
    private volatile Throwable fault;

    /** The conversation of a new connection. */
    protected abstract Conversation converse(Connection opened, Session session);

    @OnOpen
    public void open(Session session) {
        connection = new Connection((Peer) session.getUserPrincipal(), new SessionRemote(session), settings, c -> converse(c, session));
        connections.add(connection);
    }

    /* In parts, because the container bounds whole messages only while they come at once. */
    @OnMessage
    public void text(String part, boolean last) {
        connection.receive(part, last);
    }

    @OnMessage
    public void binary(byte[] part, boolean last) {
        connection.abort(CloseCodes.CANNOT_ACCEPT, "binary message");
    }

    @OnMessage
    public void pong(PongMessage pong) {
        connection.ponged();
    }

    @OnClose
    public void close(CloseReason reason) {
        if (connection != null) {
            connections.remove(connection);
            connection.ended(Ending.seen(reason, fault));
        }
    }

    /* Broken sockets are everyday life and logged when they close; what fails in handlers does not get here. */
    @OnError
    public void error(Throwable what) {
        fault = what;
        LOG.log(Level.DEBUG, "a socket broke", what);
    }
}
