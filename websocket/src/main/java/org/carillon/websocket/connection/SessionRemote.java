package org.carillon.websocket.connection;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.Session;

/** The remote end of a session of the container. */
final class SessionRemote implements Remote {

    private static final System.Logger LOG = System.getLogger(SessionRemote.class.getName());
    private static final long LAST_WORDS_MILLIS = 5_000;
    private final Session session;

    SessionRemote(Session session) {
        this.session = session;
    }

    @Override
    public void send(String frame, Consumer<Throwable> done) {
        try {
            session.getAsyncRemote().sendText(frame, result -> done.accept(result.isOK() ? null : result.getException()));
        } catch (RuntimeException e) {
            done.accept(e);
        }
    }

    @Override
    public void ping() {
        try {
            session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "a ping did not go out; the socket is about to close", e);
        }
    }

    @Override
    public void close(CloseCode code, String reason) {
        try {
            // A peer that reads nothing would never answer the close frame: then the idle time ends the socket.
            session.setMaxIdleTimeout(LAST_WORDS_MILLIS);
            session.close(new CloseReason(code, reason));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "a socket was already closed", e);
        }
    }
}
