package org.carillon.it.appservice;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The server's end of one web socket (RFC 6455), as small as a test needs it: text messages, ping and close. */
public final class ServedSocket {

    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final int LAST = 0x80;
    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;

    /** Answers the handshake whose key came. */
    ServedSocket(Socket socket, InputStream in, String key) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(in);
        this.out = socket.getOutputStream();
        out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept(key)
                + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String accept(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next text message; null when the peer has closed. */
    String receive() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        while (true) {
            int first = in.read();
            if (first < 0) {
                return null;
            }
            byte[] payload = payload();
            switch (first & 0x0f) {
                case CLOSE -> {
                    return null;
                }
                case PING -> frame(PONG, payload);
                case PONG -> { }
                default -> {
                    message.write(payload);
                    if ((first & LAST) != 0) {
                        return message.toString(StandardCharsets.UTF_8);
                    }
                }
            }
        }
    }

    private byte[] payload() throws IOException {
        int length = in.readUnsignedByte() & 0x7f;
        long size = length == 126 ? in.readUnsignedShort() : length == 127 ? in.readLong() : length;
        byte[] mask = in.readNBytes(4);
        byte[] data = in.readNBytes((int) size);
        if (data.length < size) {
            throw new EOFException();
        }
        for (int i = 0; i < data.length; i++) {
            data[i] ^= mask[i % 4];
        }
        return data;
    }

    /** Sends a text message. */
    public void send(String text) {
        try {
            frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("not sent: " + text, e);
        }
    }

    /** Sends any bytes, also such as are no frame. */
    public void sendRaw(byte[] bytes) throws IOException {
        synchronized (this) {
            out.write(bytes);
        }
    }

    private synchronized void frame(int code, byte[] payload) throws IOException {
        out.write(LAST | code);
        if (payload.length < 126) {
            out.write(payload.length);
        } else if (payload.length < 65_536) {
            out.write(new byte[] {126, (byte) (payload.length >> 8), (byte) payload.length});
        } else {
            out.write(new byte[] {127, 0, 0, 0, 0, (byte) (payload.length >> 24), (byte) (payload.length >> 16), (byte) (payload.length >> 8),
                (byte) payload.length});
        }
        out.write(payload);
        out.flush();
    }

    /** Ends the connection without a word. */
    public void cut() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
