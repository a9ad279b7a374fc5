package org.carillon.websocket.routing;

import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.json.Message;

/** One who sends messages: a conversation, as routing and handlers see it. */
public interface Speaker {

    Connection connection();

    boolean isLoggedIn();

    /** Which API the peer means by a name. Usually the one of that name; some are opened under names of their own. */
    default String api(String name) {
        return name;
    }

    /** Takes a message that no handler is for; false if it is not for this one either. In the connection's turn. */
    default boolean take(Message message) {
        return false;
    }

    /** Whether the present login has the right; asked for each message, since rights may be withdrawn meanwhile. */
    boolean may(Right right);
}
