package org.carillon.websocket.connection;

/**
 * What a protocol makes of a connection: its state and what its frames do. Everything but {@link #isSettled},
 * {@link #goodbye} and {@link #tick} is called in the connection's turn, one at a time.
 */
public interface Conversation {

    /** Name of the protocol, for log and metrics. */
    String kind();

    /** The PBX opened the connection and has the first word. */
    default void begin() {
    }

    void receive(String frame);

    /** The socket is gone; nothing can be sent any more. */
    void ended();

    /** Logged in, or waiting for something that has a time limit of its own. Others are closed after a while. */
    boolean isSettled();

    /** How many times the usual number of messages the peer may send. */
    default int allowance() {
        return 1;
    }

    /** The PBX shuts down; the last chance to send something. Outside the turn. */
    default void goodbye() {
    }

    /** About once a second, outside the turn; must not wait. */
    default void tick() {
    }
}
