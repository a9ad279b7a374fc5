package org.carillon.websocket.signal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.call.Leg;
import org.carillon.call.LegState;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.Plain.Kind;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.websocket.json.JsonText;

/**
 * One call of a registration: where what the client says goes, and what a client would need to know of it that has lost everything, as
 * the signals of both directions tell. Lives as long as the call.
 */
final class KeptCall {

    private final Signal.Setup setup;
    private final boolean toClient;
    private final InstantSource clock;
    private Leg leg;
    private LegState state = LegState.SETUP;
    private Party remote;
    private String remoteName = "";
    private boolean holding;
    private boolean held;
    private Instant connected;

    /** @param toClient the PBX calls the client, not the other way */
    KeptCall(Signal.Setup setup, boolean toClient, Leg leg, InstantSource clock) {
        this.setup = setup;
        this.toClient = toClient;
        this.leg = leg;
        this.clock = clock;
        this.remote = toClient ? setup.calling() : setup.called();
        setup.facilities().forEach(toClient ? this::told : facility -> { });
    }

    synchronized Leg leg() {
        return leg;
    }

    /** The switch has taken the call that the client places. */
    synchronized void placed(Leg toSwitch) {
        leg = toSwitch;
    }

    /** It has a channel for media; others end with the connection. */
    boolean hasMedia() {
        return setup.media().hasChannel();
    }

    /** The client is called and has not answered. */
    synchronized boolean isOffered() {
        return toClient && state != LegState.CONNECTED;
    }

    Signal.Setup setup() {
        return setup;
    }

    /** The client says it. */
    synchronized void heard(Signal signal) {
        if (toClient) {
            enter(signal);
        }
    }

    /** The client is told it. */
    synchronized void told(Signal signal) {
        if (!toClient) {
            enter(signal);
        }
        facilities(signal).forEach(this::told);
    }

    private void enter(Signal signal) {
        LegState next = signal instanceof Signal.Conn ? LegState.CONNECTED : signal instanceof Signal.Alert ? LegState.ALERT
                : signal instanceof Signal.CallProc ? LegState.CALL_PROC : signal instanceof Signal.SetupAck ? LegState.SETUP_ACK : state;
        if (next.number() > state.number()) {
            state = next;
            connected = next == LegState.CONNECTED ? clock.instant() : null;
        }
    }

    private static List<Facility> facilities(Signal signal) {
        return signal instanceof Signal.Facilities said ? said.facilities() : signal instanceof Signal.Conn conn ? conn.facilities()
                : signal instanceof Signal.Alert alert ? alert.facilities() : List.of();
    }

    private void told(Facility facility) {
        if (facility instanceof Facility.Name name) {
            remoteName = name.name();
        } else if (facility instanceof Facility.TransferComplete transferred) {
            remote = transferred.remote();
            remoteName = transferred.remoteName();
        } else if (facility instanceof Facility.DivertingLeg3 diverted) {
            remote = diverted.redirection();
        } else if (facility instanceof Facility.Plain plain) {
            holding = plain.kind() == Kind.REMOTE_HOLD_RESULT || holding && plain.kind() != Kind.REMOTE_RETRIEVE_RESULT;
            held = plain.kind() == Kind.HOLD_NOTIFY || held && plain.kind() != Kind.RETRIEVE_NOTIFY;
        }
    }

    /** The call in the words of {@code Sync} (signaling.md section 2), and what else a client needs that knows nothing of it. */
    synchronized JsonObject info() {
        JsonObjectBuilder info = JsonText.object().add("channel", Media.VOIP).add("in", toClient).add("state", word(state))
                .add("remote", JsonText.object().add("num", remote.number()).add("sip", remote.sip()).add("dn", remoteName))
                .add("hold", holding).add("held", held);
        if (setup.leg() != null) {
            info.add("callId", setup.leg().toString());
        }
        if (setup.conference() != null) {
            info.add("confId", setup.conference().toString());
        }
        return connected == null ? info.build() : info.add("duration", Duration.between(connected, clock.instant()).toSeconds()).build();
    }

    /* The names of section 5, which for these differ from ours in nothing but the form. */
    private static String word(LegState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
