package org.carillon.websocket.calllist;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.history.CallRecord;
import org.carillon.history.Role;
import org.carillon.websocket.json.JsonText;

/** Calls as pages and consumers get them (records.md section 3); {@code missed} is our own addition: nobody has called back. */
final class CallText {

    private static final String DIVERTED = "cf";

    private CallText() {
    }

    /** @param dn what to call the remote; empty where nobody knows */
    static JsonObject of(CallRecord call, String dn) {
        JsonObjectBuilder remote = JsonText.object().add("number", call.remote().number()).add("sip", call.remote().sip());
        if (!dn.isEmpty()) {
            remote.add("dn", dn);
        }
        CallRecord.Durations durations = call.durations();
        JsonObjectBuilder entry = JsonText.object().add("cdr", call.id()).add("id", call.guid().value().toString()).add("sip", call.party().sip())
                .add("dir", call.incoming() ? "i" : "o").add("node", call.node()).add("phys", call.pbx()).add("cause", call.cause().number())
                .add("time", call.began().toEpochMilli()).add("alert-duration", durations.alert()).add("call-duration", durations.call())
                .add("conn-duration", durations.conn()).add("billing-duration", durations.billing()).add("call", call.external() ? "ext" : "int")
                .add("remote", remote).add("status", call.status().word());
        if (call.role() == Role.CF) {
            entry.add("type", DIVERTED);
        }
        return entry.add("missed", call.missed()).build();
    }
}
