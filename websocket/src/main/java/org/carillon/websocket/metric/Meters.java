package org.carillon.websocket.metric;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Counts what happens on the wire; does nothing on a server without the subsystem for it. */
@ApplicationScoped
public class Meters {

    @Inject
    private Instance<MeterSink> sinks;
    private MeterSink sink = (protocol, mt) -> { };

    @PostConstruct
    void choose() {
        if (sinks.isResolvable()) {
            sink = sinks.get();
        }
    }

    /** A message came; the type is one that has a handler, or {@code other}, so that peers cannot invent labels. */
    public void received(String protocol, String mt) {
        sink.received(protocol, mt);
    }
}
