package org.carillon.websocket.connection;

import java.util.Locale;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;

import org.carillon.directory.Text;

/**
 * How a connection ended, in the words of the log.
 *
 * @param by    who ended it
 * @param code  close code (RFC 6455 section 7.4); 1006 where no close frame came
 * @param cause the rule by which we ended it, the reason that the peer gave, or the class of the fault of the socket; never
 *              the message of a fault, which may repeat what the peer sent
 */
record Ending(By by, int code, String cause) {

    private static final int CAUSE_LENGTH = 123;

    /** Who ended a connection. */
    enum By {
        US, PEER, TRANSPORT;

        String inLog() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** We end it for a reason of ours. */
    static Ending byUs(CloseReason.CloseCode code, String rule) {
        return new Ending(By.US, code.getCode(), rule);
    }

    /**
     * We did not: the peer said goodbye, or the socket broke.
     *
     * @param fault the last one that the container reported, or null
     */
    static Ending seen(CloseReason reason, Throwable fault) {
        int code = reason.getCloseCode().getCode();
        if (code == CloseCodes.CLOSED_ABNORMALLY.getCode()) {
            return broken(fault);
        }
        // Without blanks, so that nobody can forge the lines that address blockers look for.
        return new Ending(By.PEER, code, Text.lenient(reason.getReasonPhrase(), CAUSE_LENGTH).replaceAll("\\s|=", "_"));
    }

    /** @param fault what the container reported, or null */
    static Ending broken(Throwable fault) {
        return new Ending(By.TRANSPORT, CloseCodes.CLOSED_ABNORMALLY.getCode(), fault == null ? "end of stream" : fault.getClass().getName());
    }

    /** An everyday end that nobody needs to look at. */
    boolean isOrdinary() {
        return by == By.PEER && (code == CloseCodes.NORMAL_CLOSURE.getCode() || code == CloseCodes.GOING_AWAY.getCode()
                || code == CloseCodes.NO_STATUS_CODE.getCode());
    }
}
