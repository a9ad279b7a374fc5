package org.carillon.websocket.admin;

import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.PbxApiName;
import org.carillon.websocket.appwebsocket.ApiHandler;
import org.carillon.websocket.json.JsonText;

/** A message of PbxAdminApi. */
abstract class AdminHandler extends ApiHandler {

    private final String mt;

    AdminHandler(String mt) {
        super(PbxApiName.PBX_ADMIN_API, mt);
        this.mt = mt;
    }

    String mt() {
        return mt;
    }

    /** The beginning of the answer. */
    JsonObjectBuilder result() {
        return JsonText.message(mt + "Result");
    }

    /** Adds a text unless it is empty. */
    static JsonObjectBuilder add(JsonObjectBuilder json, String name, String value) {
        return value.isEmpty() ? json : json.add(name, value);
    }
}
