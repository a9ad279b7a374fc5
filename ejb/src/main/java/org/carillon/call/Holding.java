package org.carillon.call;

import org.carillon.call.signal.Facility.Plain;
import org.carillon.call.signal.Facility.Plain.Kind;
import org.carillon.call.signal.Media;

/** Hold and retrieve between two who talk (signaling.md section 6.7). */
final class Holding {

    private Holding() {
    }

    static boolean isHold(Kind kind) {
        return kind == Kind.REMOTE_HOLD || kind == Kind.HOLD_NOTIFY;
    }

    static boolean isRetrieve(Kind kind) {
        return kind == Kind.REMOTE_RETRIEVE || kind == Kind.RETRIEVE_NOTIFY;
    }

    static void hold(VoiceLeg speaker, VoiceLeg peer) {
        speaker.tell(new Plain(Kind.REMOTE_HOLD_RESULT));
        if (!speaker.isHolding()) {
            speaker.holding(true);
            peer.held(true);
            peer.tell(new Plain(Kind.HOLD_NOTIFY));
            peer.media(Media.Command.CLOSE);
        }
    }

    /** The peer's side makes the new offer, which goes through to the one who retrieves. */
    static void retrieve(VoiceLeg speaker, VoiceLeg peer) {
        speaker.tell(new Plain(Kind.REMOTE_RETRIEVE_RESULT));
        if (speaker.isHolding()) {
            speaker.holding(false);
            peer.held(false);
            peer.tell(new Plain(Kind.RETRIEVE_NOTIFY));
            if (!peer.isHolding()) {
                peer.media(Media.Command.REQUEST);
            }
        }
    }

    /** Whoever holds goes on to hold, now the new peer. */
    static void goOn(VoiceLeg peer, VoiceLeg leg) {
        if (leg.isHeld() != peer.isHolding()) {
            leg.held(peer.isHolding());
            leg.tell(new Plain(leg.isHeld() ? Kind.HOLD_NOTIFY : Kind.RETRIEVE_NOTIFY));
        }
    }
}
