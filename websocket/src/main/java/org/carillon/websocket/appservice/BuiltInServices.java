package org.carillon.websocket.appservice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.carillon.websocket.appwebsocket.AppCallers;
import org.carillon.websocket.appwebsocket.Handshake;
import org.carillon.websocket.routing.Dispatchers;

/** The services of the built-in apps, made of the handlers that name them. */
@ApplicationScoped
public class BuiltInServices {

    @Inject
    @Any
    private Instance<ServiceHandler> handlers;
    @Inject
    private Handshake handshake;
    @Inject
    private AppCallers callers;
    @Inject
    private Dispatchers dispatchers;
    private final Map<String, BuiltInService> services = new HashMap<>();

    @PostConstruct
    void index() {
        Map<String, List<ServiceHandler>> byApp = StreamSupport.stream(handlers.spliterator(), false)
                .collect(Collectors.groupingBy(ServiceHandler::app));
        byApp.forEach((app, own) -> services.put(app, new BuiltInService(app, callers, handshake.with(own), dispatchers)));
    }

    Optional<BuiltInService> of(String app) {
        return Optional.ofNullable(services.get(app));
    }
}
