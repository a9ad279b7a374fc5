package org.carillon.websocket.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.carillon.directory.Guid;

/** Finds conversations by whom they concern. Entries are small immutable lists: most keys have one or two. */
public final class Index<V> {

    private final Map<Guid, List<V>> byKey = new ConcurrentHashMap<>();

    public void add(Guid key, V value) {
        byKey.compute(key, (k, old) -> {
            if (old == null) {
                return List.of(value);
            }
            List<V> all = new ArrayList<>(old);
            all.add(value);
            return List.copyOf(all);
        });
    }

    public void remove(Guid key, V value) {
        byKey.computeIfPresent(key, (k, old) -> {
            List<V> rest = new ArrayList<>(old);
            rest.remove(value);
            return rest.isEmpty() ? null : List.copyOf(rest);
        });
    }

    public List<V> of(Guid key) {
        return byKey.getOrDefault(key, List.of());
    }

    public Stream<V> all() {
        return byKey.values().stream().flatMap(List::stream);
    }
}
