package org.carillon.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

import org.carillon.directory.Guid;

/** All legs with media that go on, the oldest first. Only ever touched by the lane of the calls, except for their number. */
final class LegTable {

    private final IntSupplier most;
    private final Map<Guid, VoiceLeg> byCall = new LinkedHashMap<>();
    private final Map<Guid, Map<Guid, VoiceLeg>> byObject = new LinkedHashMap<>();
    private volatile int size;

    /** @param most so many there may be before calls are refused */
    LegTable(IntSupplier most) {
        this.most = most;
    }

    /** May be called anywhere. */
    int size() {
        return size;
    }

    boolean isFull() {
        return byCall.size() >= most.getAsInt();
    }

    void put(VoiceLeg leg) {
        byCall.put(leg.facts().call(), leg);
        size = byCall.size();
        byObject.computeIfAbsent(leg.identity().guid(), guid -> new LinkedHashMap<>()).put(leg.facts().call(), leg);
    }

    void remove(VoiceLeg leg) {
        byCall.remove(leg.facts().call());
        size = byCall.size();
        byObject.computeIfPresent(leg.identity().guid(), (guid, legs) -> {
            legs.remove(leg.facts().call());
            return legs.isEmpty() ? null : legs;
        });
    }

    Optional<VoiceLeg> of(Guid call) {
        return Optional.ofNullable(byCall.get(call));
    }

    List<VoiceLeg> ofObject(Guid object) {
        return List.copyOf(byObject.getOrDefault(object, Map.of()).values());
    }

    List<VoiceLeg> all() {
        return List.copyOf(byCall.values());
    }

    /** The one an endpoint wants its leg to be known by, unless there is none or another leg is known by it. */
    Guid freeOr(Guid wanted) {
        return wanted == null || byCall.containsKey(wanted) ? Guid.random() : wanted;
    }
}
