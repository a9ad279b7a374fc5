package org.carillon.call;

import java.time.Duration;
import java.util.List;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.PickExecuted;
import org.carillon.call.signal.Facility.Plain;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;

/**
 * Somebody who waits at a park position (signaling.md section 6.11) until they are picked up, give up, or have waited too long: then whoever
 * parked them is called. Only ever touched by the lane of the calls.
 */
final class Parked implements Pickable {

    static final Duration LONGEST = Duration.ofSeconds(300);
    private final VoiceDesk desk;
    private final VoiceLeg leg;
    private final Identity by;
    private final Identity at;
    private final int position;
    private final Guid call;
    private Runnable timer = () -> { };
    private PickedLeg picking;
    private boolean over;

    private Parked(VoiceDesk desk, VoiceLeg leg, Identity by, Identity at, int position, Guid call) {
        this.desk = desk;
        this.leg = leg;
        this.by = by;
        this.at = at;
        this.position = position;
        this.call = call;
    }

    /**
     * @param by   who parks, and has let go of the call
     * @param call under which it can be picked up
     */
    static void begin(VoiceDesk desk, VoiceLeg leg, Identity by, Identity at, int position, Guid call) {
        Parked parked = new Parked(desk, leg, by, at, position, call);
        leg.belongs(parked::heard, null);
        if (!leg.isHeld()) {
            leg.held(true);
            leg.tell(new Plain(Plain.Kind.HOLD_NOTIFY));
            leg.media(Media.Command.CLOSE);
        }
        leg.remote(at);
        desk.parking().put(at.guid(), position, parked);
        desk.pickables().add(parked);
        parked.show(LegState.PARKED);
        parked.timer = desk.timer().after(LONGEST, parked::tooLong);
    }

    @Override
    public Guid call() {
        return call;
    }

    @Override
    public Identity at() {
        return at;
    }

    @Override
    public int position() {
        return position;
    }

    private void show(LegState state) {
        desk.observer().changed(at, new Dialog(call, leg.conference(), at.party(), at.name(), leg.identity().party(), leg.identity().name(), state,
                false, false, false, false, null, position));
    }

    private void heard(Signal signal) {
        if (signal instanceof Signal.Rel) {
            leave(Cause.NORMAL);
            leg.enter(LegState.NULL, "rel");
        } else if (signal instanceof Signal.Disc disc) {
            leave(disc.cause());
            leg.release(Cause.NORMAL);
        }
    }

    private void leave(Cause cause) {
        over = true;
        timer.run();
        desk.parking().remove(at.guid(), position);
        desk.pickables().remove(call);
        show(LegState.NULL);
        if (picking != null) {
            picking.end(cause);
        }
    }

    private void tooLong() {
        if (!over) {
            leave(Cause.NORMAL);
            Recall.begin(desk, leg, by);
        }
    }

    @Override
    public Guid pick(Registration registration, Identity picker) {
        if (picking != null) {
            picking.end(Cause.NOT_SELECTED);
        }
        Signal.Setup setup = new Signal.Setup(leg.identity().party(), picker.party(), true, new Media(Media.VOIP, Media.Command.NONE, ""),
                List.of(new PickExecuted(call, picker.party(), leg.identity().party()), new Facility.Name(leg.identity().name())), "", "", "",
                leg.conference(), Guid.random());
        picking = PickedLeg.offer(desk, registration, picker, leg, at, setup, conn -> picked());
        return setup.leg();
    }

    private void picked() {
        VoiceLeg taker = picking.leg();
        leave(Cause.NORMAL);
        taker.whenOver(desk.talking().begins(taker.identity()));
        desk.observer().step(new CallStep.Answered(leg.facts().call(), taker.facts().call(), taker.identity()));
        leg.tell(Transferred.complete(taker.identity()));
        Conversation.join(desk, leg, taker);
    }
}
