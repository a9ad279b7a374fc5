package org.carillon.websocket.routing;

import org.carillon.session.FailureDelay;

/** Answers failures at once. */
final class NoDelay extends FailureDelay {

    @Override
    public void run(long since, Runnable answer) {
        answer.run();
    }
}
