package org.carillon.websocket.myapps;

import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.carillon.session.Sessions;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.Conversation;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.routing.Dispatcher;
import org.carillon.websocket.routing.Dispatchers;

/** What all clients share: the handlers, and what time and the end of a connection do to a client. */
@ApplicationScoped
public class ClientService {

    static final String KIND = "myapps";
    private static final String DISCONNECT = JsonText.write(JsonText.message("Disconnect").build());
    private static final long NOTE_USE_NANOS = TimeUnit.HOURS.toNanos(1);
    @Inject
    @Any
    private Instance<ClientHandler> handlers;
    @Inject
    private LoginFlow flow;
    @Inject
    private Sessions sessions;
    @Inject
    private Dispatchers dispatchers;
    @Resource
    private ManagedExecutorService executor;
    private Dispatcher<Client> dispatcher;

    @PostConstruct
    void index() {
        dispatcher = dispatchers.of(KIND, handlers);
    }

    Conversation converse(Connection connection) {
        return new Client(connection, this);
    }

    void dispatch(Client client, String frame) {
        dispatcher.dispatch(client, frame);
    }

    void ended(Client client) {
        flow.abandon(client);
    }

    void goodbye(Client client) {
        client.connection().send(DISCONNECT);
    }

    void tick(Client client) {
        long now = System.nanoTime();
        if (client.state() instanceof ClientState.Waiting waiting && now - waiting.until() > 0) {
            executor.execute(() -> client.connection().turn(() -> flow.expire(client, waiting)));
        } else if (client.state() instanceof ClientLogin login && login.isLongUnnoted(NOTE_USE_NANOS, now)) {
            executor.execute(() -> sessions.session(login.user(), login.session()).ifPresent(sessions::touch));
        }
    }
}
