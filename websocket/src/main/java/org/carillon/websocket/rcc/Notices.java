package org.carillon.websocket.rcc;

import java.util.List;
import java.util.Optional;

import jakarta.json.JsonObject;

import org.carillon.call.LegEvent;
import org.carillon.call.LegEvent.Kind;
import org.carillon.call.control.CallView;
import org.carillon.call.control.Departure;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.Plain;
import org.carillon.call.signal.Signal;

/** Makes of a signal what those who watch are told (rcc.md section 4): {@code x-} was said by the user, {@code r-} was told to the user. */
final class Notices {

    private static final int DISC_SENT = 6;
    private static final int DISC_RECEIVED = 7;

    private Notices() {
    }

    /** Empty where the signal says nothing to them. */
    static Optional<Notice> of(CallView call, LegEvent event) {
        if (event.signal().isEmpty()) {
            return Optional.empty();
        }
        boolean said = event.kind() == Kind.SAID;
        Signal signal = event.signal().get();
        if (signal instanceof Signal.Facilities facilities) {
            return said ? Optional.empty() : facilities(call, facilities.facilities());
        }
        return word(signal).map(word -> notice(call, said, (said ? "x-" : "r-") + word, signal));
    }

    private static Notice notice(CallView call, boolean said, String msg, Signal signal) {
        int base = said ? DISC_RECEIVED : DISC_SENT;
        boolean toUser = !call.dialog().outgoing();
        if (signal instanceof Signal.Rel rel) {
            return Notice.over(msg, base, toUser, rel.cause(), parked(call));
        } else if (signal instanceof Signal.Disc disc) {
            return Notice.over(msg, base, toUser, disc.cause(), List.of());
        } else if (signal instanceof Signal.UserInfo data) {
            return Notice.data(msg, data.data());
        }
        return Notice.of(msg);
    }

    private static List<JsonObject> parked(CallView call) {
        return call.history().left().filter(Departure.Parked.class::isInstance).map(Departure.Parked.class::cast)
                .map(parked -> List.of(Connectors.parked(parked.to(), parked.name()))).orElse(List.of());
    }

    private static Optional<Notice> facilities(CallView call, List<Facility> facilities) {
        for (Facility facility : facilities) {
            if (facility instanceof Plain plain && plain.kind() == Plain.Kind.HOLD_NOTIFY) {
                return Optional.of(Notice.of("r-held"));
            } else if (facility instanceof Plain plain && plain.kind() == Plain.Kind.RETRIEVE_NOTIFY) {
                return Optional.of(Notice.of("r-retrieved"));
            } else if (facility instanceof Facility.Digits keys) {
                return Optional.of(Notice.digits(keys.digits()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> word(Signal signal) {
        return Optional.ofNullable(signal instanceof Signal.Setup ? "setup" : signal instanceof Signal.SetupAck ? "setup-ack"
                : signal instanceof Signal.CallProc ? "call-proc" : signal instanceof Signal.Progress ? "progress"
                : signal instanceof Signal.Alert ? "alert" : signal instanceof Signal.Conn ? "conn" : signal instanceof Signal.Info ? "info"
                : signal instanceof Signal.UserInfo ? "user-info" : signal instanceof Signal.Disc ? "disc" : signal instanceof Signal.Rel ? "rel" : null);
    }
}
