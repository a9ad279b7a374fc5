package org.carillon.call;

import java.util.Optional;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/**
 * What a call with media has come to: who called, was called, answered, and to whom the call went. Legs are named by the call of their
 * {@link Dialog}. The origin of a leg is the one for which an endpoint is called: the caller's, or that of whoever was transferred.
 */
public sealed interface CallStep {

    /**
     * There is a leg.
     *
     * @param device the endpoint's, if it has one
     * @param origin empty for the leg of a caller
     * @param remote who is dialled, or who calls
     * @param name   of the remote, empty where it is not known
     */
    record Began(Guid leg, Guid conference, Identity owner, Optional<HardwareId> device, Optional<Guid> origin, Party remote, String name)
            implements CallStep {
    }

    /** It is clear whom the call is for now. */
    record Called(Guid origin, Identity who) implements CallStep {
    }

    /** An endpoint rings. */
    record Rings(Guid origin, Guid leg, Identity at) implements CallStep {
    }

    /** An endpoint has answered; the two talk. */
    record Answered(Guid origin, Guid leg, Identity by) implements CallStep {
    }

    /** The call goes on to another; who diverts may have no leg of it. */
    record Diverted(Guid origin, Identity diverting, Identity to) implements CallStep {
    }

    /** Nobody takes the call; the last who was called may have no leg of it. */
    record Refused(Guid origin, Identity called, Cause cause) implements CallStep {
    }

    /** For that leg nobody is called any more: it was answered, refused or given up. */
    record Settled(Guid origin) implements CallStep {
    }

    /**
     * Somebody leaves two others to each other; the legs of who leaves end next.
     *
     * @param by           leg of who leaves, with the transferred at its other end
     * @param consultation the other leg of who leaves; empty where the other is only being called
     * @param leg          of the transferred
     * @param peer         leg of the other, empty while that one has not answered
     * @param to           the other
     */
    record Transferred(Guid by, Optional<Guid> consultation, Guid leg, Optional<Guid> peer, Identity to) implements CallStep {
    }

    /**
     * A leg is over.
     *
     * @param byEndpoint the endpoint has ended it, not the PBX
     */
    record Ended(Guid leg, boolean byEndpoint, Cause cause) implements CallStep {
    }
}
