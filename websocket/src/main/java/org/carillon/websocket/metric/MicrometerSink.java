package org.carillon.websocket.metric;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.session.LoginLog.LoginCounted;
import org.carillon.websocket.connection.Connections;

/** The figures of the wire for Micrometer: connections, waiting bytes, messages, logins. */
@ApplicationScoped
class MicrometerSink implements MeterSink {

    private static final List<String> PROTOCOLS = List.of("myapps", "appwebsocket", "app");
    @Inject
    private MeterRegistry registry;
    @Inject
    private Connections connections;
    private final Map<Type, Counter> messages = new ConcurrentHashMap<>();

    private record Type(String protocol, String mt) {
    }

    @PostConstruct
    void register() {
        for (String protocol : PROTOCOLS) {
            Gauge.builder("carillon.connections", connections, all -> all.count(protocol)).tag("protocol", protocol)
                    .description("Open web sockets").register(registry);
        }
        Gauge.builder("carillon.queue.bytes", connections, Connections::queuedBytes)
                .description("Bytes that wait for slow peers").register(registry);
    }

    void counted(@Observes LoginCounted login) {
        Counter.builder("carillon.logins").description("Logins by kind and outcome").tag("kind", login.kind())
                .tag("outcome", login.accepted() ? "accepted" : "refused").register(registry).increment();
    }

    @Override
    public void received(String protocol, String mt) {
        messages.computeIfAbsent(new Type(protocol, mt), type -> Counter.builder("carillon.messages")
                .description("Messages taken from peers").tag("protocol", protocol).tag("type", mt).register(registry)).increment();
    }
}
