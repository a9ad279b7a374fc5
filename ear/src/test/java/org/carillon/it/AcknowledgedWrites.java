package org.carillon.it;

/**
 * Somebody who changes something at a server again and again and remembers what was acknowledged, so that after a kill it can be
 * asked whether all of that is there. A write under way at the kill may be there or not, but whole.
 */
interface AcknowledgedWrites extends AutoCloseable {

    /** Begins, or goes on after a kill, in threads of its own. Failed writes are expected and not counted. */
    void begin(ServerProcess server);

    /** Ends the threads of {@link #begin}. */
    void pause();

    /** How many writes were acknowledged since the first {@link #begin}. */
    int acknowledged();

    /** Fails unless everything acknowledged is there; the server is ready. */
    void verify(ServerProcess server) throws Exception;

    @Override
    default void close() {
        pause();
    }
}
