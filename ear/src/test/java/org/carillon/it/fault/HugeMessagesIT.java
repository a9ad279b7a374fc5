package org.carillon.it.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.carillon.it.client.MyAppsClient;
import org.junit.jupiter.api.Test;

/** Messages far over the limit, from several peers at once, end their own sockets and no other one. */
@WithServer
class HugeMessagesIT {

    private static final int HUGE = 16 * 1024 * 1024;
    private static final int PEERS = 4;
    private static final int ROUNDS = 12;
    private static final int BYSTANDERS = 20;

    @Test
    void othersStayConnected(ServerProcess server) throws Exception {
        List<MyAppsClient> bystanders = new ArrayList<>();
        for (int i = 0; i < BYSTANDERS; i++) {
            bystanders.add(MyAppsClient.user(server, "carol", ServerProcess.DEMO_PASSWORD));
        }
        String message = "{\"mt\":\"Login\",\"type\":\"user\",\"userAgent\":\"" + "y".repeat(HUGE) + "\"}";
        ExecutorService peers = Executors.newFixedThreadPool(PEERS);
        List<Future<Integer>> closed = new ArrayList<>();
        for (int i = 0; i < PEERS * ROUNDS; i++) {
            closed.add(peers.submit(() -> sendHuge(server, message)));
        }
        for (Future<Integer> code : closed) {
            assertTrue(List.of(1006, 1009).contains(code.get()), "closed with " + code.get());
        }
        peers.shutdown();
        for (MyAppsClient bystander : bystanders) {
            assertTrue(bystander.isOpen(), "a bystander was cut off");
            bystander.send("KeepAlive");
            assertEquals("KeepAlive", bystander.await("KeepAlive").mt());
            bystander.close();
        }
    }

    /* The client may find its socket closed while it still sends. */
    private static int sendHuge(ServerProcess server, String message) {
        try (MyAppsClient peer = MyAppsClient.connect(server)) {
            try {
                peer.sendText(message);
            } catch (IllegalStateException e) {
                return 1006;
            }
            return peer.awaitClose();
        }
    }
}
