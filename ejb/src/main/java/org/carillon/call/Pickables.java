package org.carillon.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.carillon.directory.Guid;

/** All calls that could be taken by somebody else now, the oldest first. Only ever touched by the lane of the calls, except for their number. */
final class Pickables {

    private final Map<Guid, Pickable> byCall = new LinkedHashMap<>();
    private volatile int size;

    /** May be called anywhere. */
    int size() {
        return size;
    }

    void add(Pickable pickable) {
        byCall.put(pickable.call(), pickable);
        size = byCall.size();
    }

    void remove(Guid call) {
        byCall.remove(call);
        size = byCall.size();
    }

    Optional<Pickable> of(Guid call) {
        return Optional.ofNullable(byCall.get(call));
    }

    List<Pickable> oldest(int most, Predicate<Pickable> wanted) {
        return byCall.values().stream().filter(wanted).limit(most).toList();
    }
}
