package org.carillon.call;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Calls that can be named by an id in a transfer (signaling.md section 6.9). An id is good once, for a while, and for the one alone who
 * asked for it. Only ever touched by the lane of the calls, except for their number.
 */
final class Consultations {

    static final Duration KEPT = Duration.ofMinutes(5);
    private final CallTimer timer;
    private final RandomGenerator random;
    private final Map<Long, VoiceLeg> byId = new HashMap<>();
    private final Map<VoiceLeg, Given> byLeg = new HashMap<>();
    private volatile int size;

    private record Given(long id, Runnable timer) {
    }

    Consultations(CallTimer timer, RandomGenerator random) {
        this.timer = timer;
        this.random = random;
    }

    /** May be called anywhere. */
    int size() {
        return size;
    }

    /** @return the id; the one the same leg had before is good no more */
    long add(VoiceLeg leg) {
        forget(leg);
        long id;
        do {
            id = random.nextLong(1, 1L << 31);
        } while (byId.containsKey(id));
        byId.put(id, leg);
        byLeg.put(leg, new Given(id, timer.after(KEPT, () -> forget(leg))));
        size = byLeg.size();
        return id;
    }

    /** Uses the id up. Empty unless it was given to the same person, for a call that is still there. */
    Optional<Consultation> take(long id, VoiceLeg asking) {
        VoiceLeg named = byId.get(id);
        if (named == null || !named.identity().guid().equals(asking.identity().guid())) {
            return Optional.empty();
        }
        forget(named);
        return named.consultation();
    }

    /** The leg is over, or its id used up. */
    void forget(VoiceLeg leg) {
        Given given = byLeg.remove(leg);
        size = byLeg.size();
        if (given != null) {
            byId.remove(given.id());
            given.timer().run();
        }
    }
}
