package org.carillon.it.appservice;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that does one thing wrong to everybody who connects. Whatever sends much ends after 100 MB, if it comes that far. */
public final class BadService implements AutoCloseable {

    private static final int MUCH = 100 << 20;
    private static final int CHUNK = 60_000;
    private static final int CONTINUED = 0x01;
    private static final int CONTINUATION = 0x00;
    private static final int WHOLE = 0x81;
    private final ServerSocket listener;
    private final AtomicInteger connections = new AtomicInteger();

    /** What it does to one who connects; then it waits until that one has gone. */
    @FunctionalInterface
    public interface Behaviour {

        void meet(Socket socket, InputStream in) throws IOException;
    }

    public BadService(Behaviour behaviour) {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(() -> accept(behaviour));
    }

    /** URL to configure at the app object. */
    public String url() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/example.com/bad/acme-bad";
    }

    /** How many have connected so far. */
    public int connections() {
        return connections.get();
    }

    public static Behaviour neverAnswers() {
        return (socket, in) -> { };
    }

    public static Behaviour closesAtOnce() {
        return (socket, in) -> socket.close();
    }

    public static Behaviour redirectsTo(String url) {
        return (socket, in) -> {
            PlainService.head(in);
            socket.getOutputStream().write(ascii("HTTP/1.1 302 Found\r\nLocation: " + url + "\r\nContent-Length: 0\r\n\r\n"));
        };
    }

    public static Behaviour answersGarbage() {
        return (socket, in) -> pour(socket.getOutputStream(), garbage());
    }

    public static Behaviour answersWithALongPage() {
        return (socket, in) -> {
            PlainService.head(in);
            socket.getOutputStream().write(ascii("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
            pour(socket.getOutputStream(), new byte[CHUNK]);
        };
    }

    public static Behaviour neverLetsIn() {
        return BadService::webSocket;
    }

    public static Behaviour sendsOneFrameOfMuch() {
        return (socket, in) -> {
            webSocket(socket, in).sendRaw(ByteBuffer.allocate(10).put((byte) WHOLE).put((byte) 127).putLong(MUCH).array());
            pour(socket.getOutputStream(), new byte[CHUNK]);
        };
    }

    public static Behaviour sendsOneMessageInManyFrames() {
        return (socket, in) -> {
            webSocket(socket, in).sendRaw(frame(CONTINUED));
            pour(socket.getOutputStream(), frame(CONTINUATION));
        };
    }

    /** As a good one until the PBX is logged in, then small messages, as fast as they go. */
    public static Behaviour logsInAndFloods() {
        return (socket, in) -> {
            ServedSocket opened = webSocket(socket, in);
            opened.receive();
            opened.send("{\"mt\":\"AppChallengeResult\",\"challenge\":\"4711081512345678\"}");
            opened.receive();
            opened.send("{\"mt\":\"AppLoginResult\",\"ok\":true,\"domain\":\"example.com\"}");
            pour(socket.getOutputStream(), frames());
        };
    }

    private static ServedSocket webSocket(Socket socket, InputStream in) throws IOException {
        return new ServedSocket(socket, in, PlainService.head(in).key());
    }

    private static byte[] frame(int first) {
        byte[] frame = new byte[4 + CHUNK];
        Arrays.fill(frame, (byte) 'x');
        ByteBuffer.wrap(frame).put((byte) first).put((byte) 126).putShort((short) CHUNK).put(ascii("{\"mt\":\"Noise\",\"x\":\""));
        frame[frame.length - 2] = '"';
        frame[frame.length - 1] = '}';
        return frame;
    }

    /** As many small messages as there is room for: bounds of size do not meet them. */
    private static byte[] frames() {
        byte[] message = ascii("{\"mt\":\"Noise\"}");
        ByteBuffer frames = ByteBuffer.allocate(CHUNK);
        while (frames.remaining() >= message.length + 2) {
            frames.put((byte) WHOLE).put((byte) message.length).put(message);
        }
        return Arrays.copyOf(frames.array(), frames.position());
    }

    private static byte[] garbage() {
        byte[] bytes = new byte[CHUNK];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static void pour(OutputStream out, byte[] bytes) throws IOException {
        for (int i = 0; i < MUCH; i += bytes.length) {
            out.write(bytes);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void accept(Behaviour behaviour) {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                connections.incrementAndGet();
                start(() -> meet(socket, behaviour));
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static void meet(Socket socket, Behaviour behaviour) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            behaviour.meet(socket, in);
            while (in.read() >= 0) {
                // Whatever the other end says is of no interest; that it ends is.
            }
        } catch (IOException e) {
            // It let go.
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "bad-service");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
