package org.carillon.call;

import org.carillon.call.signal.Signal;

/** State of a leg with media, in the numbering of remote control, and what its endpoint may say in it (signaling.md sections 5 and 5.1). */
public enum LegState {
    NULL, SETUP, SETUP_ACK, CALL_PROC, ALERT, CONNECTED, DISC_SENT, DISC_RECEIVED, PARKED;

    public int number() {
        return ordinal();
    }

    /**
     * Whether an endpoint may say this now; what it may not say is not heard. A state never goes back, and there is always a way out.
     *
     * @param called the PBX calls the endpoint, not the other way
     */
    boolean admits(Signal said, boolean called) {
        if (said instanceof Signal.Rel || said instanceof Signal.Disc) {
            return this != NULL && this != PARKED;
        }
        return switch (this) {
            case SETUP -> called ? said instanceof Signal.CallProc || isAnswer(said) || said instanceof Signal.Facilities : said instanceof Signal.Info;
            case SETUP_ACK -> !called && said instanceof Signal.Info;
            case CALL_PROC -> called && isAnswer(said) || isBeside(said);
            case ALERT -> called && isAnswer(said) && !(said instanceof Signal.Alert) || isBeside(said);
            case CONNECTED -> isBeside(said);
            default -> false;
        };
    }

    private static boolean isAnswer(Signal said) {
        return said instanceof Signal.Alert || said instanceof Signal.Progress || said instanceof Signal.Conn;
    }

    /* No state follows from it. */
    private static boolean isBeside(Signal said) {
        return said instanceof Signal.Facilities || said instanceof Signal.Channels || said instanceof Signal.UserInfo || said instanceof Signal.Info;
    }
}
