package org.carillon.websocket.myapps;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.carillon.error.LimitExceeded;
import org.carillon.presence.PresenceView;
import org.carillon.presence.Presences.Watch;

/**
 * The presence subscriptions of one login. Each value is watched once, however often the client subscribes to it; the
 * last unsubscription ends it (myapps.md section 12.3).
 */
final class Watches {

    private final Teller client;
    private Map<WatchTarget, Watched> byTarget = Map.of();

    /** Sends a view to the client. */
    interface Teller {

        void tell(WatchTarget target, PresenceView view);
    }

    /** Begins to watch. */
    interface Source {

        Watch watch(Consumer<PresenceView> listener);
    }

    Watches(Teller client) {
        this.client = client;
    }

    /** @throws LimitExceeded if it would be one too many */
    void subscribe(WatchTarget target, int most, Source source) {
        Watched known = byTarget.get(target);
        if (known != null) {
            known.again();
            return;
        }
        if (byTarget.size() >= most) {
            throw new LimitExceeded("too many subscriptions");
        }
        if (byTarget.isEmpty()) {
            byTarget = new HashMap<>();
        }
        Watched watched = new Watched(target, client);
        byTarget.put(target, watched);
        watched.start(source);
    }

    void unsubscribe(WatchTarget target) {
        Watched known = byTarget.get(target);
        if (known != null && known.release()) {
            byTarget.remove(target);
        }
    }

    void clear() {
        byTarget.values().forEach(Watched::end);
        byTarget = Map.of();
    }
}
