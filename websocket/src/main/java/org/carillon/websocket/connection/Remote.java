package org.carillon.websocket.connection;

import java.util.function.Consumer;

import jakarta.websocket.CloseReason.CloseCode;

/** The sending half of a socket, reduced to what a connection needs, so that tests can be the other end. */
public interface Remote {

    /**
     * Begins to send and returns. Must not be called again before it is done.
     *
     * @param done called once, possibly before this returns, with null or with what went wrong
     */
    void send(String frame, Consumer<Throwable> done);

    /** Sends a ping without payload. */
    void ping();

    /** Closes in good manners, and without them if the peer does not take part. */
    void close(CloseCode code, String reason);
}
