package org.carillon.apps.outgoing;

import org.carillon.directory.Text;

/**
 * Why there is no connection to the service of an app.
 *
 * @param detail what else is known, in the words of whoever knows; from outside, so bounded, and never a secret
 */
public record LinkFault(Kind kind, String detail) {

    /** Reasons that the console has words for. */
    public enum Kind {
        /** The object has no address that one could connect to. */
        NO_ADDRESS,
        /** The object has no password, so nobody could log in. */
        NO_PASSWORD,
        UNKNOWN_HOST,
        /** Nobody listens there. */
        REFUSED,
        UNREACHABLE,
        NO_CONNECTION_IN_TIME,
        NO_HANDSHAKE_IN_TIME,
        NO_LOGIN_IN_TIME,
        /** The certificate is not trusted or not for that host. */
        CERTIFICATE,
        TLS,
        /** Redirects are not followed: the password would go to somebody who was not configured. */
        REDIRECT,
        /** Answered, but not with a web socket; the detail is the HTTP status. */
        NO_WEB_SOCKET,
        /** What it says makes no sense. */
        GARBAGE,
        /** Says that the login is wrong, mostly because it knows another password. */
        LOGIN_REFUSED,
        /** Sends more or faster than the PBX takes, or takes nothing. */
        LIMIT,
        /** Closed in good manners; the detail is the code. */
        CLOSED,
        LOST,
        /** The PBX itself could not go on. */
        INTERNAL
    }

    private static final int MAX_DETAIL = 200;

    public LinkFault {
        detail = Text.lenient(detail, MAX_DETAIL);
    }

    public static LinkFault of(Kind kind) {
        return new LinkFault(kind, "");
    }
}
