package org.carillon.call.signal;

/** Why a call ends: a cause of Q.850, 1 to 127 (signaling.md section 5.2). */
public record Cause(int number) {

    public static final Cause UNALLOCATED = new Cause(1);
    public static final Cause NORMAL = new Cause(16);
    public static final Cause BUSY = new Cause(17);
    public static final Cause NO_RESPONSE = new Cause(18);
    public static final Cause NO_ANSWER = new Cause(19);
    public static final Cause ABSENT = new Cause(20);
    public static final Cause REJECTED = new Cause(21);
    public static final Cause NOT_SELECTED = new Cause(26);
    public static final Cause OUT_OF_ORDER = new Cause(27);
    public static final Cause INVALID_NUMBER = new Cause(28);
    public static final Cause TEMPORARY_FAILURE = new Cause(41);
    public static final Cause NO_RESOURCE = new Cause(47);
    public static final Cause NOT_AVAILABLE = new Cause(63);
    public static final Cause INVALID_REFERENCE = new Cause(81);
    private static final int MOST = 127;

    /** A cause as a peer gave it; normal clearing where that is none. */
    public static Cause of(int number) {
        return number >= 1 && number <= MOST ? new Cause(number) : NORMAL;
    }
}
