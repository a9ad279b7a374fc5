package org.carillon.websocket.myapps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.carillon.directory.Guid;
import org.carillon.websocket.connection.Index;

/** The clients that belong to a user, logged in or waiting to be. */
@ApplicationScoped
public class Clients {

    private final Index<Client> byUser = new Index<>();

    /** Brings a client to a state and ends what was before; in the turn of its connection. */
    void move(Client client, ClientState next) {
        ClientState old = client.state();
        client.state(next);
        userOf(next).ifPresent(user -> byUser.add(user, client));
        userOf(old).ifPresent(user -> byUser.remove(user, client));
        if (old instanceof ClientLogin login) {
            login.end();
        }
    }

    List<Client> of(Guid user) {
        return byUser.of(user);
    }

    Stream<Client> all() {
        return byUser.all();
    }

    private static Optional<Guid> userOf(ClientState state) {
        if (state instanceof ClientLogin login) {
            return Optional.of(login.user());
        }
        return state instanceof ClientState.Waiting waiting ? Optional.of(waiting.user()) : Optional.empty();
    }
}
