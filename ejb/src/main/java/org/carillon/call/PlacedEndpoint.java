package org.carillon.call;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.TransferComplete;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;

/**
 * An endpoint that was called to place a call itself. It is in a call since it has answered: what else a caller hears on the way is said to
 * it as what can be said then. Only ever touched by the lane of the calls.
 */
final class PlacedEndpoint implements Leg {

    private Leg endpoint;
    private Consumer<Signal> hearer;
    private Party called = Party.NOBODY;

    /** @param first takes what it says until it places the call */
    PlacedEndpoint(Consumer<Signal> first) {
        this.hearer = first;
    }

    PlacedEndpoint reach(Leg reached) {
        endpoint = reached;
        return this;
    }

    void places(VoiceCall call, Party wanted) {
        hearer = call::fromCaller;
        called = wanted;
    }

    void heard(Signal signal) {
        hearer.accept(signal);
    }

    @Override
    public void signal(Signal signal) {
        if (signal instanceof Signal.Alert alert) {
            media(alert.media());
        } else if (signal instanceof Signal.Progress progress) {
            media(progress.media());
        } else if (signal instanceof Signal.Conn conn) {
            endpoint.signal(Signal.Facilities.of(peer(conn.facilities())));
            media(conn.media());
        } else if (!(signal instanceof Signal.CallProc || signal instanceof Signal.SetupAck)) {
            endpoint.signal(signal);
        }
    }

    private void media(Media media) {
        if (media.command() != Media.Command.NONE) {
            endpoint.signal(new Signal.Channels(media.inCall()));
        }
    }

    private TransferComplete peer(List<Facility> facilities) {
        Optional<Facility.Name> name = only(facilities, Facility.Name.class);
        Optional<Facility.DivertingLeg3> diverted = only(facilities, Facility.DivertingLeg3.class);
        return new TransferComplete(diverted.map(Facility.DivertingLeg3::redirection).orElse(called), name.map(Facility.Name::name).orElse(""));
    }

    private static <T> Optional<T> only(List<Facility> facilities, Class<T> type) {
        return facilities.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
