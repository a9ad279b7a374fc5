package org.carillon.call;

import java.util.List;
import java.util.Optional;

import org.carillon.call.VoiceDesk.Found;
import org.carillon.call.control.Departure;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.DivertingLeg2;
import org.carillon.call.signal.Facility.TransferInitiated;
import org.carillon.call.signal.Facility.TransferSetup;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;

/**
 * One of two who talk leaves the other to a third (signaling.md section 6.8): done at the first sign of the third's endpoint, and until then
 * the two stay as they are. The third is offered the call without a description of media; who is transferred makes a new one when it is
 * answered, since a transport cannot be given to another peer. Only ever touched by the lane of the calls.
 */
final class BlindTransfer implements Offering.Origin {

    private final VoiceDesk desk;
    private final Conversation conversation;
    private final VoiceLeg by;
    private final VoiceLeg transferred;
    private final Offering offering;
    private final boolean diverted;
    private boolean over;

    /** @param diverted whether diversions of the third are obeyed */
    BlindTransfer(VoiceDesk desk, Conversation conversation, VoiceLeg by, VoiceLeg transferred, boolean diverted) {
        this.desk = desk;
        this.conversation = conversation;
        this.by = by;
        this.transferred = transferred;
        this.diverted = diverted;
        this.offering = new Offering(desk, new Offering.Terms(null, new Media(Media.VOIP, Media.Command.NONE, ""),
                List.of(new TransferSetup(by.identity().party())), "", "", by.conference()), this);
    }

    void begin(Party to) {
        desk.find(to, transferred.identity(), Optional.of(by.identity()), found -> {
            if (found instanceof Found.One one) {
                offering.enter(diverted ? one.plan() : one.plan().undiverted());
            } else {
                refuse(found instanceof Found.Failed ? TransferInitiated.UNSPECIFIED : TransferInitiated.INVALID_NUMBER,
                        found instanceof Found.Failed ? Cause.TEMPORARY_FAILURE : Cause.UNALLOCATED);
            }
        });
    }

    private void refuse(int error, Cause cause) {
        over = true;
        conversation.transferFailed(by, new TransferInitiated(error, cause));
    }

    @Override
    public VoiceLeg leg() {
        return transferred;
    }

    @Override
    public void proceeds() {
        if (over) {
            return;
        }
        over = true;
        if (!conversation.isOpen()) {
            offering.end(Cause.NORMAL);
            return;
        }
        conversation.leave();
        by.history(history -> history.left(new Departure.Transferred(offering.called().party())));
        desk.observer().step(new CallStep.Transferred(by.facts().call(), Optional.empty(), transferred.facts().call(), Optional.empty(), offering.called()));
        by.tell(TransferInitiated.DONE);
        by.release(Cause.NOT_SELECTED);
        Transferred.begin(desk, transferred, offering);
    }

    @Override
    public void alerting(VoiceLeg leg, Signal.Alert alert, boolean only) {
        // The first sign has given the call to the one who is transferred.
    }

    @Override
    public void answered(VoiceLeg leg, Signal.Conn conn, DivertingLeg2 diverted) {
        // Only comes here when the two had parted before the first sign.
        leg.release(Cause.NORMAL);
    }

    @Override
    public void told(Facility facility) {
        // The two are told of the last of them only.
    }

    @Override
    public void failed(Cause cause) {
        if (!over) {
            refuse(TransferInitiated.NOT_ESTABLISHED, cause);
        }
    }
}
