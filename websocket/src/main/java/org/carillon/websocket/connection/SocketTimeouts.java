package org.carillon.websocket.connection;

import java.io.IOException;
import java.lang.System.Logger.Level;

import io.undertow.server.ServerConnection;
import io.undertow.servlet.handlers.ServletRequestContext;

import org.xnio.Options;

/**
 * Takes the timeouts of HTTP off a socket that becomes a web socket. The listener cuts any socket from which nothing came for
 * its read timeout, and at the next write any to which nothing went for its write timeout: right for a request that stalls,
 * wrong for a web socket, where both sides may be silent for hours (myapps.md section 14). A peer that is gone or does not
 * read is found by {@link Liveness} and {@link OutboundQueue}. Jakarta WebSocket has no word for it, so this asks the
 * container; and during the handshake, because the container counts down from the moment it has a web socket.
 */
final class SocketTimeouts {

    private static final System.Logger LOG = System.getLogger(SocketTimeouts.class.getName());
    private static final int NONE = 0;
    private final ServerConnection connection;
    private final Integer read;
    private final Integer write;

    private SocketTimeouts(ServerConnection connection, Integer read, Integer write) {
        this.connection = connection;
        this.read = read;
        this.write = write;
    }

    /** Lifts them from the socket of the request that this thread handles. */
    static SocketTimeouts lift() throws IOException {
        ServerConnection connection = ServletRequestContext.requireCurrent().getExchange().getConnection();
        Integer read = connection.setOption(Options.READ_TIMEOUT, NONE);
        Integer write = connection.setOption(Options.WRITE_TIMEOUT, NONE);
        return new SocketTimeouts(connection, read, write);
    }

    /** For a handshake that failed: what stays is an HTTP connection like any other. */
    void restore() {
        try {
            connection.setOption(Options.READ_TIMEOUT, read);
            connection.setOption(Options.WRITE_TIMEOUT, write);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a socket broke during its handshake", e);
        }
    }
}
