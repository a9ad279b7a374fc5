package org.carillon.it.call;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.WireClient;

/** A telephone of a user of the demo company, with as many calls at once as wanted. Says nothing by itself. */
public final class CallingPhone implements AutoCloseable {

    private static final String SRC = "phone";
    private final AppClient wire;
    private int placed;

    private CallingPhone(AppClient wire) {
        this.wire = wire;
    }

    /** Registers as a device of the user. */
    public static CallingPhone of(ServerProcess server, String user, String device) {
        return register(server, user, WireClient.message("Register", "hw", device));
    }

    /** The calls of this one may outlive its connection. */
    public static CallingPhone resuming(ServerProcess server, String user, String device, String secret) {
        return register(server, user, WireClient.message("Register", "hw", device, "resume", secret));
    }

    private static CallingPhone register(ServerProcess server, String user, JsonObjectBuilder register) {
        CallingPhone phone = new CallingPhone(AppClient.user(server, user, ServerProcess.DEMO_PASSWORD));
        phone.wire.send(register.add("api", "PbxSignal").add("src", SRC));
        JsonObject result = phone.wire.await("RegisterResult").json();
        if (result.containsKey("err")) {
            throw new IllegalStateException(result.toString());
        }
        return phone;
    }

    /** Calls that number, or begins to, where more digits are to come. */
    public PhoneLine dial(String number, boolean complete) {
        PhoneLine line = new PhoneLine(wire, SRC, ++placed);
        line.say(PhoneLine.signal("setup").add("cd", Json.createObjectBuilder().add("num", number)).add("complete", complete).add("channel", -1));
        return line;
    }

    /** Calls without media, with one facility. */
    public PhoneLine ask(String number, JsonObjectBuilder facility) {
        PhoneLine line = new PhoneLine(wire, SRC, ++placed);
        line.say(PhoneLine.signal("setup").add("cd", Json.createObjectBuilder().add("num", number)).add("complete", true).add("channel", 0)
                .add("fty", Json.createArrayBuilder().add(facility)));
        return line;
    }

    /** The next call that is offered. */
    public PhoneLine offered() {
        JsonObject setup = wire.await("Signaling", frame -> PhoneLine.type(frame).equals("setup"), WireClient.PATIENCE).json();
        return new PhoneLine(wire, SRC, setup.getInt("call"));
    }

    /** Is gone without a word. */
    public void cut() {
        wire.cut();
    }

    @Override
    public void close() {
        wire.close();
    }
}
