package org.carillon.calendar;

/** Why a calendar could not be read; the fault of its address or its server, never ours. */
public final class FeedFault extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final Kind kind;

    /** What went wrong, as pages say it. */
    public enum Kind {
        /** The address leads to where the PBX does not ask. */
        FORBIDDEN,
        UNREACHABLE,
        /** The server answered with an error. */
        REFUSED,
        TOO_MANY_REDIRECTIONS,
        TOO_BIG,
        TOO_SLOW,
        /** What came is none. */
        NO_CALENDAR
    }

    public FeedFault(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
