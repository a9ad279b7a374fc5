package org.carillon.websocket.connection;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

/** All open connections, and how many come from each address. */
@ApplicationScoped
public class Connections {

    private final Set<Connection> all = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

    /** Looks after the connection until it is removed. */
    public void add(Connection connection) {
        if (all.add(connection)) {
            byAddress.merge(connection.peer().address(), 1, Integer::sum);
        }
    }

    public void remove(Connection connection) {
        if (all.remove(connection)) {
            byAddress.computeIfPresent(connection.peer().address(), (address, count) -> count == 1 ? null : count - 1);
        }
    }

    public int from(String address) {
        return byAddress.getOrDefault(address, 0);
    }

    Collection<Connection> all() {
        return all;
    }

    public Stream<Conversation> conversations() {
        return all.stream().map(Connection::conversation);
    }

    public long count(String kind) {
        return all.stream().filter(c -> c.conversation().kind().equals(kind)).count();
    }

    /** Bytes that wait for all peers together. */
    public long queuedBytes() {
        return all.stream().mapToLong(Connection::queuedBytes).sum();
    }
}
