package org.carillon.it.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.MyAppsClient;
import org.carillon.it.client.WireClient;

/**
 * 10,000 frames that no honest client sends, before and after login, to both protocols: each is ignored, answered by the
 * protocol or closes its own socket, never anything else. Others notice nothing, the log holds no fault of ours, and all
 * connections are gone in the end. Has a server of its own, because its failed logins make its address wait.
 */
@Domain(BadFrames.class)
@PropertyDefaults(tries = 2_500, shrinking = ShrinkingMode.OFF)
class MalformedFramesIT {

    /** The bystander is asked for an answer after so many frames: it must be served all the time. */
    private static final int BETWEEN_QUESTIONS = 100;
    private static ServerProcess server;
    private static MyAppsClient bystander;
    private static final List<WireClient> OPENED = new ArrayList<>();
    private static WireClient current;
    private static String currentUse = "";
    private static int sent;

    @BeforeContainer
    static void start() {
        server = ServerProcess.named("malformed").withDemo().start();
        bystander = MyAppsClient.user(server, "bob", ServerProcess.DEMO_PASSWORD);
    }

    @AfterContainer
    static void nobodyElseNoticed() throws Exception {
        try (ServerProcess stopped = server) {
            assertTrue(sent >= 10_000, "only " + sent + " frames");
            OPENED.forEach(WireClient::close);
            assertTrue(bystander.isOpen(), "the bystander was cut off");
            bystander.drain();
            bystander.send("KeepAlive");
            bystander.await("KeepAlive");
            try (MyAppsClient fresh = MyAppsClient.session(server, bystander.session())) {
                assertEquals("bob", fresh.info().getJsonObject("user").getString("sip"));
            }
            String log = stopped.log();
            assertFalse(log.contains(" ERROR "), () -> log.lines().filter(l -> l.contains(" ERROR ")).limit(5).toList().toString());
            assertFalse(log.contains("\tat org.carillon"), "a stack trace of ours is in the log");
        } finally {
            bystander.close();
        }
    }

    @Property
    void clientBeforeLogin(@ForAll String frame) {
        survives(frame, () -> MyAppsClient.connect(server));
    }

    @Property
    void clientAfterLogin(@ForAll String frame) {
        survives(frame, () -> MyAppsClient.session(server, bystander.session()));
    }

    @Property
    void appBeforeLogin(@ForAll String frame) {
        survives(frame, () -> AppClient.connect(server));
    }

    @Property
    void appAfterLogin(@ForAll String frame) {
        survives(frame, () -> AppClient.app(server, "pbxadminapi", ServerProcess.DEMO_PASSWORD));
    }

    /* A socket is used until a frame closes it; a KeepAlive behind each frame shows that the frame has been dealt with. */
    private static void survives(String frame, Supplier<WireClient> connect) {
        WireClient client = usable(connect);
        sent++;
        try {
            client.sendText(frame);
            client.send("KeepAlive");
            client.await("KeepAlive");
        } catch (IllegalStateException | AssertionError e) {
            assertFalse(client.isOpen(), () -> "neither answered nor closed: " + frame.substring(0, Math.min(300, frame.length())));
            assertTrue(List.of(1000, 1001, 1002, 1003, 1006, 1007, 1008, 1009).contains(client.awaitClose()), "closed with " + client.awaitClose());
        }
        if (sent % BETWEEN_QUESTIONS == 0) {
            bystander.send("KeepAlive");
            bystander.await("KeepAlive");
            bystander.forget();
        }
        client.received().forEach(f -> assertFalse(f.text().contains("Exception") || f.text().contains("org.carillon"), f.text()));
        client.forget();
    }

    private static WireClient usable(Supplier<WireClient> connect) {
        if (current == null || !current.isOpen() || !currentUse.equals(connect.getClass().getName())) {
            current = connect.get();
            currentUse = connect.getClass().getName();
            OPENED.add(current);
        }
        return current;
    }
}
