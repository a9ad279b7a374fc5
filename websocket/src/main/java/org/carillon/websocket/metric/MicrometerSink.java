package org.carillon.websocket.metric;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.call.CallFigures;
import org.carillon.history.CallRecorder;
import org.carillon.session.LoginLog.LoginCounted;
import org.carillon.websocket.connection.Connections;

/**
 * The figures for Micrometer: connections, waiting bytes, messages, logins, calls and their records. Made through the registry's own
 * methods, for meters from the builders are not published by this server.
 */
@ApplicationScoped
class MicrometerSink implements MeterSink {

    private static final List<String> PROTOCOLS = List.of("myapps", "appwebsocket", "app", "service");
    @Inject
    private MeterRegistry registry;
    @Inject
    private Connections connections;
    @Inject
    private CallFigures calls;
    @Inject
    private CallRecorder records;
    private final Map<Type, Counter> messages = new ConcurrentHashMap<>();

    private record Type(String protocol, String mt) {
    }

    @PostConstruct
    void register() {
        for (String protocol : PROTOCOLS) {
            registry.gauge("carillon.connections", Tags.of("protocol", protocol), connections, all -> all.count(protocol));
        }
        registry.gauge("carillon.queue.bytes", Tags.empty(), connections, Connections::queuedBytes);
        registry.gauge("carillon.call.legs", Tags.empty(), calls, CallFigures::legs);
        registry.gauge("carillon.call.pickable", Tags.empty(), calls, CallFigures::pickable);
        registry.gauge("carillon.call.consultations", Tags.empty(), calls, CallFigures::consultations);
        registry.gauge("carillon.call.timers", Tags.empty(), calls, CallFigures::timers);
        registry.gauge("carillon.call.records.open", Tags.empty(), records, CallRecorder::open);
        registry.gauge("carillon.call.records.waiting", Tags.empty(), records, CallRecorder::waiting);
    }

    void counted(@Observes LoginCounted login) {
        registry.counter("carillon.logins", "kind", login.kind(), "outcome", login.accepted() ? "accepted" : "refused").increment();
    }

    @Override
    public void received(String protocol, String mt) {
        messages.computeIfAbsent(new Type(protocol, mt),
                type -> registry.counter("carillon.messages", "protocol", type.protocol(), "type", type.mt())).increment();
    }
}
