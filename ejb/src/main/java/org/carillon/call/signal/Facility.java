package org.carillon.call.signal;

import org.carillon.directory.Guid;
import org.carillon.presence.PresenceItem;

/** A supplementary service within a signal (signaling.md section 4). */
public sealed interface Facility {

    /** The display name of the sender of the signal. */
    record Name(String name) implements Facility {
    }

    /** The call is a subscription to a presence. */
    record PresenceSubscribe() implements Facility {
    }

    /** One item of a presence. */
    record PresenceNotify(PresenceItem item) implements Facility {
    }

    /** Sets one item of the own presence. */
    record PresencePublish(PresenceItem item) implements Facility {
    }

    /** The call is a subscription to the calls of somebody. */
    record DialogSubscribe() implements Facility {
    }

    /** The call is a chat. */
    record ChatSetup() implements Facility {
    }

    /**
     * Something said in a chat.
     *
     * @param data         the text, or a part of it
     * @param mime         its kind, or empty for plain text
     * @param attachments  URL-encoded URLs separated by blanks
     * @param typing       whether the sender is typing, or null where nothing is said of that
     * @param more         the text goes on in the next message
     * @param seconds      when it was said, since 1970 UTC; 0 where the PBX is to say
     * @param reference    the sender's own name for the message, or empty; with one, the PBX tells that the message is kept
     */
    record ChatMessage(String sender, String senderName, String subject, String participants, String data, String mime, String attachments,
                       Boolean typing, boolean more, long seconds, String reference) implements Facility {

        /** A message with text or attachment, not just a sign of typing. */
        public boolean hasContent() {
            return !data.isEmpty() || !attachments.isEmpty() || more;
        }
    }

    /**
     * Tells the sender that a message is kept: the PBX's own addition, which others ignore.
     *
     * @param id where it is kept
     */
    record ChatKept(String reference, long id, long seconds) implements Facility {
    }

    /**
     * Tells the sender that a message cannot be taken; an addition like {@link ChatKept}.
     *
     * @param error stable id of the reason
     */
    record ChatRefused(String reference, String error) implements Facility {
    }

    /** One without any content (signaling.md sections 4.3 and 4.4). */
    record Plain(Kind kind) implements Facility {

        /** Which one. */
        public enum Kind {
            REMOTE_HOLD, REMOTE_HOLD_RESULT, REMOTE_RETRIEVE, REMOTE_RETRIEVE_RESULT, HOLD_NOTIFY, RETRIEVE_NOTIFY, CALL_WAITING,
            /** The receiver's own diversions have changed. */
            DIVERTING_LEG4
        }
    }

    /** Keys pressed in a call, one or more of {@code 0-9*#A-D} (signaling.md section 6.13). */
    record Digits(String digits) implements Facility {
    }

    /** Why a call is diverted (signaling.md section 4.2). */
    enum Reason { ALWAYS, BUSY, NO_ANSWER }

    /** The called endpoint sends the call elsewhere. */
    record Reroute(Party called, Reason reason) implements Facility {
    }

    /** Told to the caller when a diversion is carried out. */
    record DivertingLeg1(Reason reason, Party nominated, Party redirecting) implements Facility {
    }

    /**
     * Told to the new destination.
     *
     * @param diverting who diverted last
     * @param original  who was called first; nobody after one diversion
     */
    record DivertingLeg2(Party diverting, String divertingName, Party original, String originalName) implements Facility {
    }

    /** The endpoint asks for an id of this call, to connect the peer of another one with it (signaling.md section 4.3). */
    record TransferIdentify() implements Facility {
    }

    /** @param peer who is at the other end of the call with that id */
    record TransferIdentified(long id, Party peer) implements Facility {
    }

    /**
     * The endpoint wants the peer of this call connected with another.
     *
     * @param id of the other call; 0 for a new one
     * @param to whom a new call is for
     */
    record TransferInitiate(long id, Party to) implements Facility {
    }

    /**
     * How the transfer went.
     *
     * @param error 0 when it is done, else of H.450.2
     * @param cause why, with an error
     */
    record TransferInitiated(int error, Cause cause) implements Facility {

        public static final TransferInitiated DONE = new TransferInitiated(0, null);
        public static final int INVALID_NUMBER = 1004;
        public static final int UNKNOWN_CALL = 1005;
        public static final int NOT_ESTABLISHED = 1006;
        public static final int UNSPECIFIED = 1008;
    }

    /** In the setup of a call that a transfer makes. */
    record TransferSetup(Party by) implements Facility {
    }

    /** Told to the transferred: who is at the other end now. */
    record TransferComplete(Party remote, String remoteName) implements Facility {
    }

    /**
     * Tells of a call of somebody who is watched (signaling.md sections 4.4 and 6.15).
     *
     * @param member   who is watched
     * @param remote   who is at the other end; nobody where that may not be seen
     * @param outgoing the member calls
     * @param seconds  since it was answered
     * @param state    number of the state, with flags
     * @param position where it is parked, or -1
     */
    record GroupIndication(Guid call, Party member, String memberName, Party remote, String remoteName, boolean outgoing, long seconds, int state, int position)
            implements Facility {
    }

    /** @param call the one that is over, or null for all that were told of */
    record GroupIndicationOff(Guid call, Party member) implements Facility {
    }

    /** The endpoint parks its call (signaling.md section 6.11); nobody: at the own object, -1: wherever there is room. */
    record Park(Party to, int position) implements Facility {
    }

    /**
     * Asks for a call that rings or is parked elsewhere (signaling.md section 6.10).
     *
     * @param call     as it is known to watchers, or null
     * @param at       where it is, or nobody
     * @param position where it is parked, or -1
     */
    record PickRequest(Guid call, Party at, int position) implements Facility {
    }

    /** In the setup of a call that was taken from elsewhere. */
    record PickExecuted(Guid call, Party picking, Party calling) implements Facility {
    }

    /**
     * A third party has the phone do something (signaling.md section 4.7).
     *
     * @param control what, such as {@code ACCEPT}
     */
    record RemoteControl(String control) implements Facility {
    }

    /**
     * A third party sends the call of the endpoint elsewhere; never on the wire.
     *
     * @param diverted whether diversions of the new one are obeyed
     */
    record Redirect(Party to, boolean diverted) implements Facility {
    }

    /** A third party places the call, and does not want it diverted; never on the wire. */
    record Undiverted() implements Facility {
    }

    /**
     * Whether messages wait for somebody (signaling.md section 4.5).
     *
     * @param waiting    or not any more
     * @param originator whose message it is, or nobody
     * @param time       as the message center says it, or empty
     * @param service    0 for all
     * @param number     of messages
     */
    record MessageWaiting(boolean waiting, Party served, Party center, Party originator, String time, int service, int number, int priority)
            implements Facility {
    }

    /** Asks whether messages wait. */
    record MessageWaitingAsked(Party served, Party center, int service) implements Facility {
    }

    /** Answers that. */
    record MessageWaitingTold(MessageWaiting last) implements Facility {
    }

    /** Told to the caller by whom the diverted call was answered. */
    record DivertingLeg3(Party redirection) implements Facility {
    }

    /**
     * Anything else; handed on as it is.
     *
     * @param content JSON text of the facility, with its type
     */
    record Other(String type, String content) implements Facility {
    }
}
