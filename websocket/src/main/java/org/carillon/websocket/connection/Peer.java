package org.carillon.websocket.connection;

import java.security.Principal;

/**
 * Who is at the other end of a socket, as far as the handshake tells. Rides on the upgrade request as its principal,
 * which is the one thing that the container carries over from request to web socket session.
 *
 * @param address IP address, for counting and for the log
 * @param host    checked value of the Host header, with the port where it had one
 * @param secure  whether the handshake came over TLS
 */
public record Peer(String address, String host, boolean secure) implements Principal {

    @Override
    public String getName() {
        return address;
    }

    /** Whether the peer is on this machine. */
    public boolean isLocal() {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }

    /** Scheme and host under which the peer reached us, for absolute addresses. */
    public String origin() {
        return (secure ? "https://" : "http://") + host;
    }
}
