package org.carillon.websocket.rcc;

/** What a request does in the lane of the calls. */
@FunctionalInterface
interface Step {

    /** Gives exactly one answer, at once or later. */
    void run(RccSession session, Answer answer);

    static Step refused(RccError error) {
        return (session, answer) -> answer.refused(error);
    }
}
