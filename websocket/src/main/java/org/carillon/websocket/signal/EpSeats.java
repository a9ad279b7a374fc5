package org.carillon.websocket.signal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.carillon.call.LegState;
import org.carillon.call.path.PathView;
import org.carillon.call.path.SignalPaths;
import org.carillon.call.path.SignalPaths.Seat;
import org.carillon.call.path.SignalTap;
import org.carillon.call.signal.Signal;
import org.carillon.directory.HardwareId;
import org.carillon.error.LimitExceeded;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;

/** The devices in whose paths one login sits, told apart by the src they were asked for with. Changes in the connection's turn only. */
final class EpSeats implements ApiSession.Held {

    static final String KEY = "seats";
    private final ApiSession session;
    private final SignalPaths paths;
    private final Map<Optional<JsonValue>, Seat> bySrc = new HashMap<>();

    EpSeats(ApiSession session, SignalPaths paths) {
        this.session = session;
        this.paths = paths;
    }

    /** @throws LimitExceeded if it would be one too many */
    void sit(Optional<JsonValue> src, HardwareId device, int most) {
        if (bySrc.size() >= most && !bySrc.containsKey(src)) {
            throw new LimitExceeded("too many devices");
        }
        Seat before = bySrc.remove(src);
        if (before != null) {
            before.leave();
        }
        bySrc.put(src, paths.sit(device, new Tap(src)));
    }

    /** What goes by is told from now on: the answer that it will be must come before. */
    void begin(Optional<JsonValue> src) {
        Optional.ofNullable(bySrc.get(src)).ifPresent(paths::begin);
    }

    /** The one with that src, or the only one there is. */
    Optional<Seat> of(Optional<JsonValue> src) {
        Seat known = bySrc.get(src);
        return known != null ? Optional.of(known) : bySrc.size() == 1 ? bySrc.values().stream().findFirst() : Optional.empty();
    }

    @Override
    public void release() {
        bySrc.values().forEach(Seat::leave);
        bySrc.clear();
    }

    /** Writes what goes by. */
    private final class Tap implements SignalTap {

        private final Optional<JsonValue> src;

        Tap(Optional<JsonValue> src) {
            this.src = src;
        }

        @Override
        public void attached() {
            session.send(src, JsonText.message("Attached").build());
        }

        @Override
        public void detached() {
            session.send(src, JsonText.message("Detached").build());
        }

        @Override
        public void existing(int call, PathView view) {
            JsonObjectBuilder remote = SignalWriter.party(view.remote());
            if (!view.name().isEmpty()) {
                remote.add("dn", view.name());
            }
            session.send(src, JsonText.message("Sync").add("call", call).add("info", JsonText.object().add("channel", view.channel())
                    .add("in", view.toDevice()).add("state", state(view.state())).add("remote", remote)).build());
        }

        @Override
        public void passes(int call, Signal signal, boolean toDevice) {
            JsonObjectBuilder message = JsonText.message("Signaling").add("call", call).add("sig", SignalWriter.write(signal));
            session.send(src, (toDevice ? message.add("to", true) : message).build());
        }
    }

    private static String state(LegState state) {
        return switch (state) {
            case NULL -> "null";
            case SETUP -> "setup";
            case SETUP_ACK -> "setup-ack";
            case CALL_PROC -> "call-proc";
            case ALERT -> "alert";
            case CONNECTED -> "connected";
            case DISC_SENT -> "disconnected";
            case DISC_RECEIVED -> "disconnecting";
            case PARKED -> "parked";
        };
    }
}
