package org.carillon.websocket.rcc;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.call.signal.Party;
import org.carillon.websocket.json.JsonText;

/** Writes the ends of calls (rcc.md section 2). */
final class Connectors {

    private Connectors() {
    }

    /** The remote end; number and name are always there, since clients look at them. */
    static JsonObject peer(Party party, String name) {
        JsonObjectBuilder json = JsonText.object().add("e164", party.number()).add("h323", party.sip());
        return (name.isEmpty() ? json : json.add("dn", name)).build();
    }

    static JsonObject of(String type, Party party, String name) {
        JsonObjectBuilder json = JsonText.object().add("type", type);
        text(json, "e164", party.number());
        text(json, "h323", party.sip());
        text(json, "dn", name);
        return json.build();
    }

    static JsonObject parked(Party party, String cn) {
        return text(text(JsonText.object().add("type", "parked-to"), "cn", cn), "e164", party.number()).build();
    }

    static JsonObject endpoint(Party party) {
        return JsonText.object().add("h323", party.sip()).add("e164", party.number()).build();
    }

    private static JsonObjectBuilder text(JsonObjectBuilder json, String name, String value) {
        return value.isEmpty() ? json : json.add(name, value);
    }
}
