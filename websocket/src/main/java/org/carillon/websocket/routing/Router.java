package org.carillon.websocket.routing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The handlers of one protocol, indexed once. */
public final class Router<S extends Speaker> {

    private final Map<Route, MessageHandler<S>> handlers = new HashMap<>();

    /** @throws IllegalStateException if two handlers claim the same message */
    public Router(Iterable<? extends MessageHandler<S>> all) {
        for (MessageHandler<S> handler : all) {
            if (handlers.put(handler.route(), handler) != null) {
                throw new IllegalStateException("two handlers for " + handler.route());
            }
        }
    }

    /** The handler of that message, or else the one of its API for all that has none of its own. */
    Optional<MessageHandler<S>> find(Route route) {
        MessageHandler<S> exact = handlers.get(route);
        return Optional.ofNullable(exact != null || route.api().isEmpty() ? exact : handlers.get(Route.rest(route.api())));
    }
}
