package org.carillon.it.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.WireClient;

/** The telephone of a user of the demo company, without any sound: one call at a time, over PbxSignal (signaling.md). */
final class TestPhone implements AutoCloseable {

    private static final String SRC = "phone";
    private final AppClient wire;
    private int placed;
    private int current;

    private TestPhone(AppClient wire) {
        this.wire = wire;
    }

    static TestPhone of(ServerProcess server, String user) {
        return of(server, user, "phone-" + user);
    }

    static TestPhone of(ServerProcess server, String user, String hardware) {
        TestPhone phone = new TestPhone(AppClient.user(server, user, ServerProcess.DEMO_PASSWORD));
        phone.wire.send(WireClient.message("Register", "hw", hardware).add("api", "PbxSignal").add("src", SRC));
        phone.wire.await("RegisterResult");
        return phone;
    }

    /** Places a call, which the PBX has taken on when this returns. */
    void call(String number) {
        current = ++placed;
        say(Json.createObjectBuilder().add("type", "setup").add("cd", Json.createObjectBuilder().add("num", number)).add("complete", true), "PROPOSAL", "offer");
        hear("call_proc");
    }

    /** Places a call to a number that nobody has. */
    void callInVain(String number) {
        current = ++placed;
        say(Json.createObjectBuilder().add("type", "setup").add("cd", Json.createObjectBuilder().add("num", number)).add("complete", true), "PROPOSAL", "offer");
        hear("rel");
    }

    /** Waits until it is told to place a call, and takes that on: the PBX calls for it. @return what the call is called here */
    int placeAsTold() {
        current = wire.await("Signaling", frame -> type(frame).equals("setup") && facilities(frame).contains("\"CONNECT\""), WireClient.PATIENCE).json().getInt("call");
        say(Json.createObjectBuilder().add("type", "conn"), "PROPOSAL", "offer");
        return current;
    }

    /** Waits until it is told to answer, and does. */
    void answerAsTold() {
        hearOf("ACCEPT");
        answer();
    }

    /** Tells the other end that it is on hold, or no more. */
    void hold(boolean on) {
        say(Json.createObjectBuilder().add("type", "facility").add("fty", Json.createArrayBuilder().add(Json.createObjectBuilder().add("type", on ? "remote_hold" : "remote_retrieve"))));
    }

    /** Waits for a facility of the call that is, or does, what is given. */
    void hearOf(String word) {
        wire.await("Signaling", frame -> frame.getInt("call") == current && facilities(frame).contains("\"" + word + "\""), WireClient.PATIENCE);
    }

    /** Speaks of that call from now on. */
    void turnTo(int call) {
        current = call;
    }

    /** Waits for a call and lets it ring. */
    void ring() {
        current = wire.await("Signaling", frame -> type(frame).equals("setup"), WireClient.PATIENCE).json().getInt("call");
        say(Json.createObjectBuilder().add("type", "alert"));
    }

    void answer() {
        say(Json.createObjectBuilder().add("type", "conn"), "SELECT", "answer");
    }

    void hangUp(int cause) {
        say(Json.createObjectBuilder().add("type", "rel").add("cau", Json.createObjectBuilder().add("num", cause)));
    }

    /** Waits for what the PBX says of the call. */
    void hear(String type) {
        wire.await("Signaling", frame -> frame.getInt("call") == current && type(frame).equals(type), WireClient.PATIENCE);
    }

    private static String facilities(JsonObject frame) {
        return String.valueOf(frame.getJsonObject("sig").get("fty"));
    }

    private static String type(JsonObject frame) {
        return frame.getJsonObject("sig").getString("type");
    }

    private void say(JsonObjectBuilder signal, String command, String sdp) {
        say(signal.add("channel", -1).add("channels_cmd", command).add("channels", Json.createObjectBuilder().add("source", "REMOTE").add("id", 1)
                .add("ch", Json.createArrayBuilder()).add("sdp_type", sdp).add("sdp", "v=0\r\n")));
    }

    private void say(JsonObjectBuilder signal) {
        wire.send(WireClient.message("Signaling").add("api", "PbxSignal").add("src", SRC).add("call", current).add("sig", signal));
    }

    @Override
    public void close() {
        wire.close();
    }
}
