package org.carillon.websocket.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.session.FailureDelay;
import org.carillon.websocket.metric.Meters;

/** Makes the dispatcher of a protocol out of the handlers of its messages. */
@ApplicationScoped
public class Dispatchers {

    @Inject
    private Meters meters;
    @Inject
    private FailureDelay delay;

    public <S extends Speaker> Dispatcher<S> of(String protocol, Iterable<? extends MessageHandler<S>> handlers) {
        return new Dispatcher<>(protocol, new Router<>(handlers), meters, delay);
    }
}
