package org.carillon.bench;

/** How a call ends, and who sees to it. */
enum CallEnding {
    CALLER_HANGS_UP, CALLED_HANGS_UP, REFUSED, ABANDONED, CALLER_CUT_WHILE_RINGING, CALLER_CUT, CALLED_CUT_WHILE_RINGING, CALLED_CUT;

    /** The one who is called answers. */
    boolean isAnswered() {
        return this == CALLER_HANGS_UP || this == CALLED_HANGS_UP || this == CALLER_CUT || this == CALLED_CUT;
    }

    /** The caller is who hears of the end; the called otherwise. */
    boolean isHeardByCaller() {
        return this == CALLED_HANGS_UP || this == REFUSED || this == CALLED_CUT_WHILE_RINGING || this == CALLED_CUT;
    }

    /** Cause with which the other is released. */
    int cause() {
        return switch (this) {
            case CALLER_HANGS_UP, CALLED_HANGS_UP, ABANDONED -> 16;
            case REFUSED -> 21;
            default -> 27;
        };
    }
}
