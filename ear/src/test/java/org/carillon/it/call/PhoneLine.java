package org.carillon.it.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.it.client.WireClient;

/** One call of a telephone. */
public final class PhoneLine {

    private final WireClient wire;
    private final String src;
    private final int call;

    PhoneLine(WireClient wire, String src, int call) {
        this.wire = wire;
        this.src = src;
        this.call = call;
    }

    static JsonObjectBuilder signal(String type) {
        return Json.createObjectBuilder().add("type", type);
    }

    static String type(JsonObject frame) {
        return frame.getJsonObject("sig").getString("type");
    }

    void say(JsonObjectBuilder signal) {
        wire.send(WireClient.message("Signaling").add("api", "PbxSignal").add("src", src).add("call", call).add("sig", signal));
    }

    /** Says something that needs no more than its type. */
    public PhoneLine says(String type) {
        say(signal(type).add("channel", -1));
        return this;
    }

    /** Asks for a service. */
    public PhoneLine asks(JsonObjectBuilder facility) {
        say(signal("facility").add("fty", Json.createArrayBuilder().add(facility)));
        return this;
    }

    public PhoneLine asks(String facility) {
        return asks(signal(facility));
    }

    public void hangsUp(int cause) {
        say(signal("rel").add("cau", Json.createObjectBuilder().add("num", cause)));
    }

    /** The next signal of that type in this call. */
    public JsonObject hears(String type) {
        return hears(type, WireClient.PATIENCE);
    }

    private JsonObject hears(String type, Duration patience) {
        return wire.await("Signaling", frame -> frame.getInt("call") == call && type(frame).equals(type), patience).json().getJsonObject("sig");
    }

    /** The next signal with that facility; those without it stay. */
    public JsonObject hearsOf(String facility) {
        return wire.await("Signaling", frame -> frame.getInt("call") == call && frame.getJsonObject("sig").containsKey("fty")
                && first(frame.getJsonObject("sig").getJsonArray("fty")).equals(facility), WireClient.PATIENCE).json().getJsonObject("sig")
                .getJsonArray("fty").getJsonObject(0);
    }

    private static String first(JsonArray facilities) {
        return facilities.isEmpty() ? "" : facilities.getJsonObject(0).getString("type");
    }

    /** The PBX ends the call for that cause. */
    public void isReleased(int cause) {
        isReleased(cause, WireClient.PATIENCE);
    }

    public void isReleased(int cause, Duration limit) {
        assertEquals(cause, hears("rel", limit).getJsonObject("cau").getInt("num"));
    }

    /** Nothing has ended the call so far: what was sent has been dealt with. */
    public void goesOn() {
        wire.send("KeepAlive");
        wire.await("KeepAlive");
        assertTrue(wire.received().stream().noneMatch(frame -> frame.mt().equals("Signaling") && frame.json().getInt("call") == call
                && type(frame.json()).equals("rel")), "the call has ended");
    }
}
