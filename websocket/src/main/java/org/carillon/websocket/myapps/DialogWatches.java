package org.carillon.websocket.myapps;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.carillon.error.LimitExceeded;
import org.carillon.presence.Presences.Watch;

/** Whose calls one login watches: each value once, however often it is subscribed to. Touched in the turn of the connection only. */
final class DialogWatches {

    private Map<WatchTarget, Watch> byTarget = Map.of();

    /** Asked again, the client is told again what there is. @throws LimitExceeded if it would be one too many */
    void subscribe(WatchTarget target, int most, Supplier<Watch> begin) {
        if (!byTarget.containsKey(target) && byTarget.size() >= most) {
            throw new LimitExceeded("too many subscriptions");
        }
        if (byTarget.isEmpty()) {
            byTarget = new HashMap<>();
        }
        Watch before = byTarget.remove(target);
        if (before != null) {
            before.close();
        }
        byTarget.put(target, begin.get());
    }

    void unsubscribe(WatchTarget target) {
        Watch watch = byTarget.get(target);
        if (watch != null) {
            watch.close();
            byTarget.remove(target);
        }
    }

    void clear() {
        byTarget.values().forEach(Watch::close);
        byTarget = Map.of();
    }
}
