package org.carillon.websocket.connection;

import jakarta.servlet.http.HttpServletRequest;

/** Says which handshakes make no sense. */
public interface HandshakeRule {

    /** The HTTP status to refuse the handshake with, or 0. */
    int refusal(HttpServletRequest request);
}
