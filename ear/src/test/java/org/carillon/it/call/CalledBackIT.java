package org.carillon.it.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.json.JsonObject;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.MyAppsClient;
import org.carillon.it.client.WireClient;
import org.junit.jupiter.api.Test;

/**
 * A call that rang at two people, one after the other, and that both missed: when one of them calls back, nobody else need do so
 * (records.md section 3). A call of somebody else that was missed as well still waits.
 */
@WithServer
class CalledBackIT {

    private static final int NORMAL = 16;
    private static final int REJECTED = 21;
    private final ServerProcess server;

    CalledBackIT(ServerProcess server) {
        this.server = server;
    }

    /** The list of calls of somebody, as their page has it. */
    private final class CallPage implements AutoCloseable {

        private final MyAppsClient client;
        private final AppClient page;

        CallPage(String user) {
            client = MyAppsClient.user(server, user, ServerProcess.DEMO_PASSWORD);
            page = AppClient.service(server, client, "calllist");
            page.send("ClearCalls");
            page.await("ClearCallsResult");
        }

        /** Who is still to be called back, the newest first, once there are so many. */
        List<String> missed(int expected) {
            long deadline = System.nanoTime() + WireClient.PATIENCE.toNanos();
            JsonObject found = ask();
            while (found.getJsonArray("entries").size() != expected && System.nanoTime() < deadline) {
                page.await("change", frame -> frame.mt().startsWith("Call"));
                found = ask();
            }
            return found.getJsonArray("entries").getValuesAs(JsonObject.class).stream().map(entry -> entry.getJsonObject("remote").getString("sip")).toList();
        }

        private JsonObject ask() {
            page.send("GetCalls", "filter", "missed");
            return page.await("GetCallsResult").json();
        }

        @Override
        public void close() {
            page.send("ClearCalls");
            page.await("ClearCallsResult");
            page.close();
            client.close();
        }
    }

    @Test
    void whoeverCallsBackAnswersForTheColleagueToo() {
        try (CallPage ofAlice = new CallPage("alice"); CallPage ofBob = new CallPage("bob"); AppClient own = AppClient.user(server, "alice", ServerProcess.DEMO_PASSWORD);
                CallingPhone alice = CallingPhone.of(server, "alice", "phone-alice"); CallingPhone bob = CallingPhone.of(server, "bob", "phone-bob");
                CallingPhone carol = CallingPhone.of(server, "carol", "phone-carol"); CallingPhone dave = CallingPhone.of(server, "dave", "phone-dave")) {
            assertTrue(own.request("PbxApi", "AddDiversion", "sip", "alice", "type", "cfb", "ep-num", "102").json().getBoolean("ok"));
            miss(carol, alice, bob);
            miss(dave, alice, bob);
            assertEquals(List.of("dave", "carol"), ofAlice.missed(2));
            assertEquals(List.of("dave", "carol"), ofBob.missed(2));
            PhoneLine back = bob.dial("104", true);
            dave.offered().says("conn");
            back.hears("conn");
            back.hangsUp(NORMAL);
            assertEquals(List.of("carol"), ofBob.missed(1));
            assertEquals(List.of("carol"), ofAlice.missed(1));
            assertTrue(own.request("PbxApi", "DelDiversion", "sip", "alice", "type", "cfb").json().getBoolean("ok"));
        }
    }

    /* Alice does not want the call, bob does not hear it, and the caller gives up. */
    private static void miss(CallingPhone caller, CallingPhone alice, CallingPhone bob) {
        PhoneLine call = caller.dial("101", true);
        PhoneLine first = alice.offered().says("alert");
        call.hears("alert");
        first.hangsUp(REJECTED);
        bob.offered().says("alert");
        call.hears("alert");
        call.hangsUp(NORMAL);
    }
}
