package org.carillon.call;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.DivertingLeg1;
import org.carillon.call.signal.Facility.DivertingLeg2;
import org.carillon.call.signal.Facility.TransferComplete;
import org.carillon.call.signal.Signal;

/**
 * Somebody in a call whose peer has left them to one who does not answer yet (signaling.md sections 6.8 and 6.9). The answer makes a new
 * {@link Conversation} of it. Only ever touched by the lane of the calls.
 */
final class Transferred implements Offering.Origin {

    private final VoiceDesk desk;
    private final VoiceLeg leg;
    private final Offering offering;

    private Transferred(VoiceDesk desk, VoiceLeg leg, Offering offering) {
        this.desk = desk;
        this.leg = leg;
        this.offering = offering;
    }

    static void begin(VoiceDesk desk, VoiceLeg leg, Offering offering) {
        Transferred transferred = new Transferred(desk, leg, offering);
        leg.belongs(transferred::heard, null);
        leg.transferred(offering.called());
        leg.tell(complete(offering.called()));
        leg.remote(offering.called());
        offering.pass(transferred, complete(leg.identity()));
    }

    /** Tells somebody who is at the other end from now on. */
    static TransferComplete complete(Identity remote) {
        return new TransferComplete(remote.party(), remote.name());
    }

    private void heard(Signal signal) {
        if (signal instanceof Signal.Rel rel) {
            leg.enter(LegState.NULL, "rel");
            offering.end(rel.cause());
        } else if (signal instanceof Signal.Disc disc) {
            leg.release(Cause.NORMAL);
            offering.end(disc.cause());
        }
    }

    @Override
    public VoiceLeg leg() {
        return leg;
    }

    @Override
    public void proceeds() {
        // The one who waits has been told of the new peer already.
    }

    @Override
    public void alerting(VoiceLeg alerting, Signal.Alert alert, boolean only) {
        // They are in a call: a leg that is connected hears no alert.
    }

    @Override
    public void answered(VoiceLeg answering, Signal.Conn conn, DivertingLeg2 diverted) {
        Conversation.join(desk, leg, answering);
    }

    @Override
    public void told(Facility facility) {
        leg.tell(facility instanceof DivertingLeg1 diverting ? new TransferComplete(diverting.nominated(), "") : facility);
    }

    @Override
    public void failed(Cause cause) {
        leg.release(cause);
    }
}
