package org.carillon.account;

import java.time.Instant;

/** How a password link gets to its owner. */
public sealed interface Handover {

    /** Until when the link works. */
    Instant expiresAt();

    /** It was mailed. */
    record Mailed(String email, Instant expiresAt) implements Handover {
    }

    /**
     * The administrator hands it over. It is shown once, nobody can ask for it again.
     *
     * @param link the address, or a path alone where the PBX does not know its own address
     */
    record Shown(String link, Instant expiresAt) implements Handover {

        @Override
        public String toString() {
            return "link to hand over";
        }
    }
}
