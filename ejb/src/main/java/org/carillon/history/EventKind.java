package org.carillon.history;

import java.util.Locale;

/** What happened (records.md section 1.3): {@code FROM} done by the endpoint of the record's object, {@code TO} by the other side. */
public enum EventKind {
    SETUP_FROM, SETUP_TO, ALERT_FROM, ALERT_TO, CONN_FROM, CONN_TO, REL_FROM, REL_TO, CF_FROM, CF_TO, TRANSFER_FROM, TRANSFER_TO, CONNECTED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isAlert() {
        return this == ALERT_FROM || this == ALERT_TO;
    }

    boolean isConnect() {
        return this == CONN_FROM || this == CONN_TO;
    }

    boolean isRelease() {
        return this == REL_FROM || this == REL_TO;
    }

    /** The endpoint of the object has left the call, which goes on. */
    boolean isLeaving() {
        return this == TRANSFER_FROM;
    }
}
