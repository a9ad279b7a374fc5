package org.carillon.call;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.carillon.directory.Guid;

/** Who is parked where: at an object, at a position. Only ever touched by the lane of the calls. */
final class ParkingLot {

    private static final int FIRST = 1;
    private static final int LAST = 99;
    private final Map<Guid, Map<Integer, Parked>> byObject = new HashMap<>();

    /** The position asked for, or any; empty where it is taken or there is none. */
    OptionalInt free(Guid object, int position) {
        Map<Integer, Parked> taken = byObject.getOrDefault(object, Map.of());
        return position == Pickable.NO_POSITION ? IntStream.rangeClosed(FIRST, LAST).filter(p -> !taken.containsKey(p)).findFirst()
                : position < 0 || position > LAST || taken.containsKey(position) ? OptionalInt.empty() : OptionalInt.of(position);
    }

    void put(Guid object, int position, Parked parked) {
        byObject.computeIfAbsent(object, guid -> new HashMap<>()).put(position, parked);
    }

    void remove(Guid object, int position) {
        byObject.computeIfPresent(object, (guid, taken) -> {
            taken.remove(position);
            return taken.isEmpty() ? null : taken;
        });
    }
}
