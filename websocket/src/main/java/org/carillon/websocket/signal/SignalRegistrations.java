package org.carillon.websocket.signal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.json.JsonValue;

import org.carillon.call.Registrations;
import org.carillon.error.LimitExceeded;
import org.carillon.websocket.api.ApiSession;

/** The registrations of one login, told apart by the src they were made with. Changes in the connection's turn only. */
final class SignalRegistrations implements ApiSession.Held {

    static final String KEY = "registrations";
    private final Registrations all;
    private final Resumptions resumptions;
    private final Map<Optional<JsonValue>, Registered> bySrc = new HashMap<>();

    SignalRegistrations(Registrations all, Resumptions resumptions) {
        this.all = all;
        this.resumptions = resumptions;
    }

    /**
     * Makes room for a registration: it takes the place of one with the same src.
     *
     * @throws LimitExceeded if it would be one too many
     */
    void makeRoom(Optional<JsonValue> src, int most) {
        if (bySrc.size() >= most && !bySrc.containsKey(src)) {
            throw new LimitExceeded("too many registrations");
        }
        end(src);
    }

    /** From now on calls are offered to it. */
    void add(Optional<JsonValue> src, Registered registered) {
        bySrc.put(src, registered);
        resumptions.hold(registered);
        all.add(registered.registration());
    }

    /** Lets the client hear of its calls from now on, unless the registration has ended: the answer that it is there has gone before. */
    void begin(Optional<JsonValue> src, Registered registered, Line line) {
        if (bySrc.get(src) == registered) {
            line.open();
        }
    }

    void end(Optional<JsonValue> src) {
        Registered known = bySrc.remove(src);
        if (known != null) {
            resumptions.end(known);
        }
    }

    /** The registration that a signal belongs to: by its src, or the only one there is, since some clients use any src. */
    Optional<Registered> of(Optional<JsonValue> src) {
        Registered known = bySrc.get(src);
        return known != null ? Optional.of(known) : bySrc.size() == 1 ? Optional.of(bySrc.values().iterator().next()) : Optional.empty();
    }

    boolean holds(Optional<JsonValue> src, SignalEndpoint endpoint) {
        Registered known = bySrc.get(src);
        return known != null && known.endpoint() == endpoint;
    }

    @Override
    public void release() {
        List<Registered> left = List.copyOf(bySrc.values());
        bySrc.clear();
        left.forEach(resumptions::lost);
    }
}
