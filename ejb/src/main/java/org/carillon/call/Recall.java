package org.carillon.call;

import java.util.List;
import java.util.Optional;

import org.carillon.call.VoiceDesk.Found;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.DivertingLeg2;
import org.carillon.call.signal.Facility.TransferSetup;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Signal;

/**
 * Calls whoever left somebody waiting whom nobody has taken (signaling.md sections 6.8 and 6.11). The one who waits stays in their call, and
 * is released when this too is in vain. Only ever touched by the lane of the calls.
 */
final class Recall implements Offering.Origin {

    private final VoiceDesk desk;
    private final VoiceLeg leg;
    private final Offering offering;
    private boolean over;

    private Recall(VoiceDesk desk, VoiceLeg leg, Identity to) {
        this.desk = desk;
        this.leg = leg;
        this.offering = new Offering(desk, new Offering.Terms(null, new Media(Media.VOIP, Media.Command.NONE, ""),
                List.of(new TransferSetup(to.party())), "", "", leg.conference()), this);
    }

    static void begin(VoiceDesk desk, VoiceLeg leg, Identity to) {
        Recall recall = new Recall(desk, leg, to);
        leg.belongs(recall::heard, null);
        desk.find(to.party(), leg.identity(), Optional.empty(), found -> {
            if (recall.over) {
                return;
            }
            if (found instanceof Found.One one) {
                recall.offering.enter(one.plan());
            } else {
                leg.release(Cause.NO_ANSWER);
            }
        });
    }

    private void heard(Signal signal) {
        if (signal instanceof Signal.Rel || signal instanceof Signal.Disc) {
            over = true;
            leg.release(Cause.NORMAL);
            offering.end(Cause.NORMAL);
        }
    }

    @Override
    public VoiceLeg leg() {
        return leg;
    }

    @Override
    public void proceeds() {
        if (!over) {
            over = true;
            Transferred.begin(desk, leg, offering);
        }
    }

    @Override
    public void alerting(VoiceLeg alerting, Signal.Alert alert, boolean only) {
        // The first sign has made it a transfer.
    }

    @Override
    public void answered(VoiceLeg answering, Signal.Conn conn, DivertingLeg2 diverted) {
        // As with alerting: never asked.
    }

    @Override
    public void told(Facility facility) {
        // There is nothing to tell somebody who waits.
    }

    @Override
    public void failed(Cause cause) {
        leg.release(cause);
    }
}
