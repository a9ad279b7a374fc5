package org.carillon.websocket.outgoing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A service that answers one connection with any bytes, and knows when the other end let go of it. */
final class RawService implements AutoCloseable {

    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private final ServerSocket listener;
    private final CountDownLatch over = new CountDownLatch(1);

    /** What it does once it has read the request. */
    @FunctionalInterface
    interface Behaviour {

        /** @param key of the handshake, or null where the request had none */
        void answer(OutputStream out, String key) throws IOException;
    }

    RawService(Behaviour behaviour) {
        try {
            listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(() -> serve(behaviour));
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/sample/acme-sample";
    }

    private void serve(Behaviour behaviour) {
        try (Socket socket = listener.accept()) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String key = null;
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                key = line.toLowerCase().startsWith("sec-websocket-key:") ? line.substring(line.indexOf(':') + 1).strip() : key;
            }
            behaviour.answer(socket.getOutputStream(), key);
            while (in.read() >= 0) {
                // Whatever the other end says is of no interest; that it ends is.
            }
        } catch (IOException e) {
            // It let go.
        } finally {
            over.countDown();
        }
    }

    static byte[] consent(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII));
            return text("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                    + Base64.getEncoder().encodeToString(hash) + "\r\n\r\n");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A short frame with its first byte: 0x81 is a whole text message, 0x89 a ping. */
    static byte[] frame(int first, byte... payload) {
        byte[] frame = new byte[payload.length + 2];
        frame[0] = (byte) first;
        frame[1] = (byte) payload.length;
        System.arraycopy(payload, 0, frame, 2, payload.length);
        return frame;
    }

    boolean isLeft() throws InterruptedException {
        return over.await(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
