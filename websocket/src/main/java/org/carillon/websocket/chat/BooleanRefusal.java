package org.carillon.websocket.chat;

import jakarta.json.JsonObject;

import org.carillon.error.CarillonException;
import org.carillon.websocket.json.JsonText;

/**
 * A result that says no where the protocol has {@code error} as true or false (pbx-apis.md section 11); {@code errorCode}, of our own, is
 * the number that other results have in that place.
 */
final class BooleanRefusal {

    private BooleanRefusal() {
    }

    static JsonObject of(String mt, CarillonException fault) {
        return JsonText.message(mt + "Result").add("error", true).add("errorCode", fault.id().code()).add("errorText", fault.getMessage()).build();
    }
}
