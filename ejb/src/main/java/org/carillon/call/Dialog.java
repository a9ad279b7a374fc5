package org.carillon.call;

import java.time.Instant;

import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;

/**
 * A call of somebody, as others may see it (myapps.md section 12.4, signaling.md section 6.15).
 *
 * @param call       of the leg
 * @param conference same for all legs of a call
 * @param member     whose call it is
 * @param remote     who is at the other end; nobody where that may not be seen
 * @param outgoing   the member calls
 * @param hold       the member holds it
 * @param held       the other end holds it
 * @param waiting   it rings while the member is in another call
 * @param connected  since when, or null while it is not
 * @param position   where it is parked, or -1
 */
public record Dialog(Guid call, Guid conference, Party member, String memberName, Party remote, String remoteName, LegState state, boolean outgoing,
                     boolean hold, boolean held, boolean waiting, Instant connected, int position) {

    private static final int TO_DEVICE = 128;
    private static final int HOLD = 256;
    private static final int HELD = 512;
    private static final int WAITING = 1024;

    /** For those who may not see who is at the other end. */
    public Dialog withoutRemote() {
        return new Dialog(call, conference, member, memberName, Party.NOBODY, "", state, outgoing, hold, held, waiting, connected, position);
    }

    /** State and flags as one number (signaling.md section 5). */
    public int code() {
        return state.number() | (outgoing ? 0 : TO_DEVICE) | (hold ? HOLD : 0) | (held ? HELD : 0) | (waiting ? WAITING : 0);
    }
}
