package org.carillon.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.carillon.call.signal.Cause;
import org.carillon.directory.Guid;

/** A conversation as a consultation of one of the two, who may leave the other to somebody else. Only ever touched by the lane of the calls. */
final class HalfConversation implements Consultation {

    private final Conversation conversation;
    private final VoiceLeg own;
    private final VoiceLeg peer;

    HalfConversation(Conversation conversation, VoiceLeg own, VoiceLeg peer) {
        this.conversation = conversation;
        this.own = own;
        this.peer = peer;
    }

    Conversation of() {
        return conversation;
    }

    @Override
    public boolean isOpen() {
        return conversation.isOpen();
    }

    @Override
    public boolean bridge(Consultation with, boolean users, boolean peers) {
        if (!(with instanceof HalfConversation half) || half.of() == conversation || !isOpen() || !half.isOpen()) {
            return false;
        }
        List<MediaBridge.Pair> pairs = new ArrayList<>();
        if (peers) {
            pairs.add(new MediaBridge.Pair(peer, half.peer));
        }
        if (users) {
            pairs.add(new MediaBridge.Pair(own, half.own));
        }
        MediaBridge.begin(conversation, half.of(), pairs);
        return true;
    }

    @Override
    public Identity peer() {
        return peer.identity();
    }

    @Override
    public Optional<Guid> park(Identity at, int position) {
        return conversation.park(own, peer, at, position);
    }

    @Override
    public CallStep.Transferred transfer(VoiceLeg by, VoiceLeg newcomer) {
        return new CallStep.Transferred(by.facts().call(), Optional.of(own.facts().call()), newcomer.facts().call(), Optional.of(peer.facts().call()),
                peer.identity());
    }

    @Override
    public void takeOver(VoiceLeg newcomer) {
        conversation.leave();
        own.release(Cause.NOT_SELECTED);
        newcomer.transferred(peer.identity());
        peer.transferred(newcomer.identity());
        newcomer.tell(Transferred.complete(peer.identity()));
        peer.tell(Transferred.complete(newcomer.identity()));
        peer.joins(newcomer.conference());
        conversation.joinWith(newcomer, peer);
    }
}
