package org.carillon.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.carillon.call.control.Origination;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;

/**
 * A call that a third party places for somebody (rcc.md section 5.2): their endpoints are called and told to connect; the first that answers
 * is the caller of a {@link VoiceCall} from then on, see {@link PlacedEndpoint}. Endpoints that know no remote control just ring. Over when
 * one has answered, none is left, or it is not wanted any more. Only ever touched by the lane of the calls.
 */
final class Placement {

    private final VoiceDesk desk;
    private final Origination wanted;
    private final Guid call;
    private final Runnable done;
    private final Consumer<Cause> failed;
    private final Map<Registration, Leg> offered = new LinkedHashMap<>();
    private Identity caller;
    private Runnable timer = () -> { };
    private boolean over;

    /**
     * @param call   what the leg is going to be known by
     * @param done   told when it is over, however that went
     * @param failed told why, if no endpoint takes it
     */
    Placement(VoiceDesk desk, Origination wanted, Guid call, Runnable done, Consumer<Cause> failed) {
        this.desk = desk;
        this.wanted = wanted;
        this.call = call;
        this.done = done;
        this.failed = failed;
    }

    /** @param who calls, or null if there is nobody */
    void begin(Identity who) {
        if (over) {
            return;
        }
        caller = who;
        List<Registration> endpoints = who == null ? List.of() : desk.registrations().of(wanted.object()).stream()
                .filter(r -> r.takesMedia() && (wanted.device().isEmpty() || wanted.device().equals(r.hardwareId()))).toList();
        if (endpoints.isEmpty()) {
            end(Cause.ABSENT);
            return;
        }
        timer = desk.timer().after(VoiceDesk.FIRST_SIGN, () -> end(Cause.NO_RESPONSE));
        endpoints.forEach(this::offer);
    }

    private void offer(Registration endpoint) {
        Signal.Setup setup = new Signal.Setup(wanted.called(), caller.party(), true, new Media(Media.VOIP, Media.Command.NONE, ""),
                List.of(new Facility.RemoteControl(wanted.control())), wanted.bearer(), "", "", Guid.random(), Guid.random());
        PlacedEndpoint placed = new PlacedEndpoint(signal -> heard(endpoint, signal));
        offered.put(endpoint, placed.reach(endpoint.endpoint().offer(setup, signal -> desk.lane().execute(() -> placed.heard(signal)))));
    }

    /** What one of the endpoints says, until one has answered; nothing that comes after its end. */
    private void heard(Registration endpoint, Signal signal) {
        if (over || !offered.containsKey(endpoint)) {
            return;
        }
        if (signal instanceof Signal.Conn conn) {
            connected(endpoint, conn);
        } else if (signal instanceof Signal.Rel || signal instanceof Signal.Disc) {
            Leg gone = offered.remove(endpoint);
            Cause cause = signal instanceof Signal.Rel rel ? rel.cause() : ((Signal.Disc) signal).cause();
            if (signal instanceof Signal.Disc) {
                gone.signal(Signal.Rel.of(Cause.NORMAL));
            }
            if (offered.isEmpty()) {
                end(cause);
            }
        } else if (signal instanceof Signal.Alert || signal instanceof Signal.CallProc) {
            timer.run();
            timer = desk.timer().after(VoiceDesk.LONGEST_RINGING, () -> end(Cause.NO_ANSWER));
        }
    }

    private void connected(Registration endpoint, Signal.Conn conn) {
        over = true;
        done.run();
        timer.run();
        PlacedEndpoint placed = (PlacedEndpoint) offered.remove(endpoint);
        offered.values().forEach(other -> other.signal(Signal.Rel.of(Cause.NOT_SELECTED)));
        List<Facility> facilities = wanted.diverted() ? List.of() : List.of(new Facility.Undiverted());
        Signal.Setup setup = new Signal.Setup(Party.NOBODY, wanted.called(), true, conn.media().inCall(), facilities, wanted.bearer(), "", "",
                Guid.random(), call);
        Identity shown = wanted.shown().isEmpty() ? caller
                : new Identity(caller.guid(), new Party(wanted.shown(), caller.party().sip()), caller.name(), caller.app());
        VoiceCall voice = new VoiceCall(desk, endpoint, shown, setup, placed);
        placed.places(voice, wanted.called());
        voice.begin();
    }

    /** It is not wanted any more, or cannot be. */
    void end(Cause cause) {
        if (!over) {
            over = true;
            done.run();
            timer.run();
            offered.values().forEach(leg -> leg.signal(Signal.Rel.of(cause)));
            failed.accept(cause);
        }
    }
}
