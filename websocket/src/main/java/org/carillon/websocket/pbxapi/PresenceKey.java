package org.carillon.websocket.pbxapi;

import java.util.Optional;

import jakarta.json.JsonValue;

import org.carillon.websocket.json.Message;

/**
 * What a subscription is found by: the src it was made with and whom it means. A client ends it by either.
 *
 * @param address {@code sip:…} or {@code num:…}, empty where the request names nobody
 */
record PresenceKey(Optional<JsonValue> src, String address) {

    static PresenceKey of(Message request) {
        String sip = request.text("sip");
        String number = request.text("num");
        return new PresenceKey(request.src(), !sip.isEmpty() ? "sip:" + sip : number.isEmpty() ? "" : "num:" + number);
    }

    /** Whether a request with this key ends the subscription with the other one. */
    boolean ends(PresenceKey subscription) {
        boolean sameSrc = src.isPresent() && src.equals(subscription.src);
        return address.isEmpty() ? sameSrc : address.equals(subscription.address) && (sameSrc || src.isEmpty() || subscription.src.isEmpty());
    }
}
