package org.carillon.call;

import java.util.Optional;

import org.carillon.directory.Guid;

/** A call of somebody who has another one, and may connect the peers of the two (signaling.md section 6.9). */
interface Consultation {

    /** Whether it is still there to be taken over. */
    boolean isOpen();

    /** Who is at the other end. */
    Identity peer();

    /**
     * What is about to happen to the call.
     *
     * @param by       the leg through which the newcomer and the one who consults have talked
     * @param newcomer who is going to take it over
     */
    CallStep.Transferred transfer(VoiceLeg by, VoiceLeg newcomer);

    /** Another, who is in a call already, comes in the place of the one who consults; whose leg is released. */
    void takeOver(VoiceLeg newcomer);

    /**
     * Parks the peer; the one who consults is released.
     *
     * @param position or {@link Pickable#NO_POSITION}
     * @return what the parked call is known by; empty where it cannot be parked
     */
    default Optional<Guid> park(Identity at, int position) {
        return Optional.empty();
    }

    /**
     * Joins the media of the two conversations, as far as there are two.
     *
     * @param users those of the owner's own legs
     * @param peers those of the two others; neither: both have their own again
     * @return false if that cannot be
     */
    default boolean bridge(Consultation with, boolean users, boolean peers) {
        return false;
    }
}
