package org.carillon.websocket.routing;

import jakarta.json.JsonObject;

import org.carillon.error.CarillonException;
import org.carillon.error.ErrorId;
import org.carillon.websocket.json.JsonText;

/** The common form of a result that says no (pbx-apis.md section 1). */
public final class Refusal {

    private Refusal() {
    }

    public static JsonObject of(String mt, CarillonException fault) {
        return of(mt, fault.id(), fault.getMessage());
    }

    static JsonObject of(String mt, ErrorId id, String text) {
        return JsonText.message(mt + "Result").add("error", id.code()).add("errorText", text).build();
    }
}
