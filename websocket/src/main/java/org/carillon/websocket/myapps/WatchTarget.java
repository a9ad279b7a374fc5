package org.carillon.websocket.myapps;

import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.Message;

/**
 * Whom a presence subscription means, as the client said it.
 *
 * @param field sip or num
 */
record WatchTarget(String field, String value) {

    private static final String SIP = "sip";
    private static final String NUMBER = "num";
    private static final int MAX_LENGTH = 128;

    /** @throws InvalidValue unless there is one of name and number; with both the name counts */
    static WatchTarget of(Message message) {
        String sip = message.bounded(SIP, MAX_LENGTH);
        return sip.isEmpty() ? new WatchTarget(NUMBER, message.required(NUMBER, MAX_LENGTH)) : new WatchTarget(SIP, sip);
    }

    boolean isNumber() {
        return field.equals(NUMBER);
    }

    /** The same, in a text that is there anyway if it is spelled like that. */
    WatchTarget sharing(String text) {
        return text.equals(value) ? new WatchTarget(field, text) : this;
    }
}
