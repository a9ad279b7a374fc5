package org.carillon.it.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.MyAppsClient;
import org.carillon.it.client.WireClient;
import org.junit.jupiter.api.Test;

/**
 * The listener gives up HTTP requests that stall, and does not take a silent web socket for one: clients may say and hear
 * nothing for hours. The server of this test is far less patient with requests than a real one.
 */
class SilentPeersIT {

    private static final int PATIENCE_MILLIS = 2_000;
    private static final int STALLED_REQUESTS = 3;

    @Test
    void staysOpenWhileRequestsAreGivenUp() throws Exception {
        try (ServerProcess server = ServerProcess.named("silent").withDemo()
                .with("JAVA_OPTS", "-Xms64m -Xmx512m -Dcarillon.listener.timeout=" + PATIENCE_MILLIS).start()) {
            List<WireClient> silent = List.of(MyAppsClient.user(server, "carol", ServerProcess.DEMO_PASSWORD), MyAppsClient.connect(server),
                    new MyAppsClient(server.wssUri(MyAppsClient.PATH), server.client()), AppClient.connect(server));
            for (int i = 0; i < STALLED_REQUESTS; i++) {
                awaitCut(server.port("HTTP"));
            }
            for (WireClient peer : silent) {
                assertTrue(peer.isOpen(), () -> "a silent peer was cut off: " + peer.fault());
                peer.send("KeepAlive");
                assertEquals("KeepAlive", peer.await("KeepAlive").mt());
                peer.close();
            }
        }
    }

    /* Returns when the server has given up the request, which never ends. */
    private static void awaitCut(int port) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20 * PATIENCE_MILLIS);
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Endless: ".getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
        }
    }
}
