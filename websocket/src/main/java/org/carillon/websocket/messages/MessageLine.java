package org.carillon.websocket.messages;

import jakarta.json.JsonObject;

import org.carillon.error.CarillonException;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** The way to a store of messages: the one of the PBX itself, or that of an app which is connected. Used for all who are logged in. */
interface MessageLine {

    /** Somebody opens a session. */
    void open(MessagesSession session, JsonObject request);

    /**
     * Takes a request of a session on; in the turn of its connection.
     *
     * @return the answer, or that it comes later
     * @throws CarillonException where it cannot be done
     */
    Result forward(MessagesSession session, Message request);

    /** The session is over. */
    void close(MessagesSession session);
}
