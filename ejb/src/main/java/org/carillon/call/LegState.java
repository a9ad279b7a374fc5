package org.carillon.call;

/** State of a leg with media, in the numbering of remote control (signaling.md section 5). */
public enum LegState {
    NULL, SETUP, SETUP_ACK, CALL_PROC, ALERT, CONNECTED, DISC_SENT, DISC_RECEIVED, PARKED;

    public int number() {
        return ordinal();
    }
}
