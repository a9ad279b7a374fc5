package org.carillon.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.carillon.call.VoiceDesk.Found;
import org.carillon.call.control.Departure;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.Plain;
import org.carillon.call.signal.Facility.TransferIdentified;
import org.carillon.call.signal.Facility.TransferIdentify;
import org.carillon.call.signal.Facility.TransferInitiate;
import org.carillon.call.signal.Facility.TransferInitiated;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;

/**
 * Two legs that talk (signaling.md section 6). Hold, retrieve (see {@link Holding}) and transfer are done here; media, data and keys go through, and of other
 * services those that say nothing but what concerns the two: a peer must not be able to speak as the PBX does, or to control the other
 * phone. Begins with the answer; the end of one leg ends the other, unless one has left it to somebody else. Only ever touched by the lane
 * of the calls.
 */
final class Conversation {

    private static final Set<String> THROUGH = Set.of("video_setup", "video_conn", "video_priority", "video_capabilities");
    /** Shown by the endpoint (signaling.md section 6.11). */
    private static final String PARK_BUSY = "park position busy";
    private final VoiceDesk desk;
    private final VoiceLeg one;
    private final VoiceLeg other;
    private boolean transferring;
    private boolean left;
    private MediaBridge bridge;

    private Conversation(VoiceDesk desk, VoiceLeg one, VoiceLeg other) {
        this.desk = desk;
        this.one = one;
        this.other = other;
    }

    static void begin(VoiceDesk desk, VoiceLeg one, VoiceLeg other) {
        Conversation conversation = new Conversation(desk, one, other);
        one.belongs(signal -> conversation.heard(one, other, signal), new HalfConversation(conversation, one, other));
        other.belongs(signal -> conversation.heard(other, one, signal), new HalfConversation(conversation, other, one));
        one.remote(other.identity());
        other.remote(one.identity());
    }

    /** Two who were in other calls talk: who was held by somebody else is no more, and one of them is asked to propose media. */
    static void join(VoiceDesk desk, VoiceLeg proposing, VoiceLeg other) {
        begin(desk, proposing, other);
        Holding.goOn(proposing, other);
        Holding.goOn(other, proposing);
        if (!proposing.isHolding() && !other.isHolding()) {
            proposing.media(Media.Command.REQUEST);
        }
    }

    private void heard(VoiceLeg speaker, VoiceLeg peer, Signal signal) {
        if (signal instanceof Signal.Rel rel) {
            speaker.enter(LegState.NULL, "rel");
            peer.release(rel.cause());
            unbridge();
        } else if (signal instanceof Signal.Disc disc) {
            speaker.release(Cause.NORMAL);
            peer.release(disc.cause());
            unbridge();
        } else if (signal instanceof Signal.Facilities facilities) {
            facilities(speaker, peer, facilities.facilities());
        } else if (signal instanceof Signal.Channels && bridge != null) {
            bridge.partner(speaker).ifPresent(partner -> partner.tell(signal));
        } else if (signal instanceof Signal.Channels || signal instanceof Signal.UserInfo || signal instanceof Signal.Info) {
            peer.tell(signal);
        }
    }

    Optional<MediaBridge> bridge() {
        return Optional.ofNullable(bridge);
    }

    void bridge(MediaBridge joined) {
        bridge = joined;
    }

    private void unbridge() {
        bridge().ifPresent(MediaBridge::end);
    }

    List<VoiceLeg> legs() {
        return List.of(one, other);
    }

    /** The two talk about media from the beginning, unless one of them is not to have any. */
    void mediaAnew() {
        if (isOpen() && !one.isHolding() && !other.isHolding()) {
            other.media(Media.Command.REQUEST);
        }
    }

    private void facilities(VoiceLeg speaker, VoiceLeg peer, List<Facility> facilities) {
        List<Facility> through = new ArrayList<>();
        for (Facility facility : facilities) {
            if (!isOpen()) {
                return;
            }
            if (facility instanceof Plain plain && Holding.isHold(plain.kind())) {
                Holding.hold(speaker, peer);
            } else if (facility instanceof Plain plain && Holding.isRetrieve(plain.kind())) {
                Holding.retrieve(speaker, peer);
            } else if (facility instanceof TransferIdentify) {
                speaker.tell(new TransferIdentified(desk.consultations().add(speaker), peer.identity().party()));
            } else if (facility instanceof TransferInitiate transfer) {
                transfer(speaker, peer, transfer);
            } else if (facility instanceof Facility.Park park) {
                park(speaker, peer, park);
            } else if (facility instanceof Facility.Redirect redirect) {
                initiate(speaker, peer, redirect.to(), redirect.diverted());
            } else if (facility instanceof Facility.Digits || facility instanceof Facility.Other other && THROUGH.contains(other.type())) {
                through.add(facility);
            }
        }
        if (!through.isEmpty() && isOpen()) {
            peer.tell(new Signal.Facilities(through));
        }
    }

    private void transfer(VoiceLeg by, VoiceLeg transferred, TransferInitiate transfer) {
        Optional<Consultation> other = transfer.id() == 0 ? Optional.empty() : desk.consultations().take(transfer.id(), by).filter(found -> !isMine(found));
        if (transferring) {
            by.tell(new TransferInitiated(TransferInitiated.UNSPECIFIED, Cause.NOT_AVAILABLE));
        } else if (other.isPresent()) {
            leave();
            Party to = other.get().peer().party();
            by.history(history -> history.left(new Departure.Transferred(to)));
            desk.observer().step(other.get().transfer(by, transferred));
            by.tell(TransferInitiated.DONE);
            by.release(Cause.NOT_SELECTED);
            other.get().takeOver(transferred);
        } else if (transfer.to().isEmpty()) {
            by.tell(new TransferInitiated(TransferInitiated.UNKNOWN_CALL, Cause.INVALID_NUMBER));
        } else {
            initiate(by, transferred, transfer.to(), true);
        }
    }

    private void initiate(VoiceLeg by, VoiceLeg transferred, Party to, boolean diverted) {
        if (!transferring) {
            transferring = true;
            new BlindTransfer(desk, this, by, transferred, diverted).begin(to);
        }
    }

    /* Whoever parks is looked up again, since the position may be at another object. */
    private void park(VoiceLeg by, VoiceLeg parked, Facility.Park park) {
        if (transferring) {
            return;
        }
        transferring = true;
        desk.find(park.to().isEmpty() ? by.identity().party() : park.to(), by.identity(), Optional.empty(), found -> {
            transferring = false;
            Identity at = found instanceof Found.One one ? one.plan().identity() : null;
            if (isOpen() && park(by, parked, at, park.position()).isEmpty()) {
                by.tell(new Signal.Info(Party.NOBODY, false, PARK_BUSY));
            }
        });
    }

    /** @return what the parked call is known by; empty where it cannot be parked now */
    Optional<Guid> park(VoiceLeg by, VoiceLeg parked, Identity at, int wanted) {
        OptionalInt position = at == null || transferring ? OptionalInt.empty() : desk.parking().free(at.guid(), wanted);
        if (position.isEmpty()) {
            return Optional.empty();
        }
        Guid call = Guid.random();
        leave();
        by.history(history -> history.left(new Departure.Parked(at.party(), at.name(), call)));
        by.release(Cause.NORMAL);
        Parked.begin(desk, parked, by.identity(), at, position.getAsInt(), call);
        return Optional.of(call);
    }

    private boolean isMine(Consultation consultation) {
        return consultation instanceof HalfConversation half && half.of() == this;
    }

    /** The two stay as they are. */
    void transferFailed(VoiceLeg by, TransferInitiated how) {
        transferring = false;
        if (isOpen()) {
            by.tell(how);
        }
    }

    /** Two who are not those of this conversation any more talk. */
    void joinWith(VoiceLeg proposing, VoiceLeg other) {
        join(desk, proposing, other);
    }

    /** Whether the two still talk. */
    boolean isOpen() {
        return !left && !one.isOver() && !other.isOver();
    }

    /** One of the two is about to leave the other to somebody else. */
    void leave() {
        left = true;
        unbridge();
    }
}
