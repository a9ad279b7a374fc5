package org.carillon.websocket.routing;

/** Answers failures at once. */
final class NoDelay extends FailureDelay {

    @Override
    void run(long since, Runnable answer) {
        answer.run();
    }
}
