package org.carillon.websocket.myapps;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.carillon.error.LimitExceeded;

/**
 * The presence subscriptions of one login. Each value is watched once, however often the client subscribes to it; the
 * last unsubscription ends it (myapps.md section 12.3).
 */
final class Watches {

    private Map<String, Watched> byKey = Map.of();

    /** @throws LimitExceeded if it would be one too many */
    void subscribe(String key, int most, Supplier<Watched> first) {
        Watched known = byKey.get(key);
        if (known != null) {
            known.again();
            return;
        }
        if (byKey.size() >= most) {
            throw new LimitExceeded("too many subscriptions");
        }
        if (byKey.isEmpty()) {
            byKey = new HashMap<>();
        }
        Watched watched = first.get();
        byKey.put(key, watched);
        watched.start();
    }

    void unsubscribe(String key) {
        Watched known = byKey.get(key);
        if (known != null && known.release()) {
            byKey.remove(key);
        }
    }

    void clear() {
        byKey.values().forEach(Watched::end);
        byKey = Map.of();
    }
}
