package org.carillon.websocket.appwebsocket;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.carillon.websocket.routing.MessageHandler;

/** The messages that every AppWebsocket has, whatever is behind it. */
@ApplicationScoped
public class Handshake {

    @Inject
    @Any
    private Instance<HandshakeHandler> handlers;

    /** These handlers and those of a service. */
    public List<MessageHandler<AppCaller>> with(Iterable<? extends MessageHandler<AppCaller>> others) {
        List<MessageHandler<AppCaller>> all = new ArrayList<>();
        handlers.forEach(all::add);
        others.forEach(all::add);
        return all;
    }
}
