package org.carillon.websocket.routing;

import org.carillon.websocket.connection.Connection;

/** One who sends messages: a conversation, as routing and handlers see it. */
public interface Speaker {

    Connection connection();

    boolean isLoggedIn();

    /** Whether the present login has the right; asked for each message, since rights may be withdrawn meanwhile. */
    boolean may(Right right);
}
