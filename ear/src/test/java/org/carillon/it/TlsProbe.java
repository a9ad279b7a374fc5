package org.carillon.it;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

/**
 * Offers one version of TLS and tells what the server makes of it. Java itself no longer speaks the old versions, so a handshake made
 * with it would fail whatever the server allows; this client hello (RFC 5246 section 7.4.1.2) is made by hand.
 */
final class TlsProbe {

    static final int TLS_1_0 = 0x0301;
    static final int TLS_1_1 = 0x0302;
    static final int TLS_1_2 = 0x0303;
    private static final int HANDSHAKE = 22;
    private static final int ALERT = 21;
    private static final int CLIENT_HELLO = 1;
    private static final int PATIENCE_MILLIS = 10_000;
    /** ECDHE with ECDSA and RSA, and plain RSA; AES with CBC for the old versions and with GCM for TLS 1.2. */
    private static final int[] CIPHERS = {0xc009, 0xc00a, 0xc013, 0xc014, 0x002f, 0x0035, 0xc02b, 0xc02c, 0xc02f, 0xc030, 0x009c};

    private TlsProbe() {
    }

    /** {@code server hello}, or {@code alert} with its number, or {@code closed}. */
    static String offer(int port, int version) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(record(version));
            DataInputStream in = new DataInputStream(socket.getInputStream());
            int type = in.read();
            if (type == HANDSHAKE) {
                return "server hello";
            }
            if (type != ALERT) {
                return type < 0 ? "alert by closing" : "record of type " + type;
            }
            in.skipBytes(5);
            return "alert " + in.read();
        }
    }

    private static byte[] record(int version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        byte[] body = hello(version);
        out.writeByte(HANDSHAKE);
        out.writeShort(TLS_1_0);
        out.writeShort(body.length + 4);
        out.writeByte(CLIENT_HELLO);
        out.writeByte(0);
        out.writeShort(body.length);
        out.write(body);
        return bytes.toByteArray();
    }

    private static byte[] hello(int version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(version);
        out.write(new byte[32]);
        out.writeByte(0);
        out.writeShort(CIPHERS.length * 2);
        for (int cipher : CIPHERS) {
            out.writeShort(cipher);
        }
        out.writeShort(0x0100);
        int[] extensions = {
            0x000a, 4, 2, 0x0017,           // supported groups: secp256r1
            0x000b, 2, 0x0100,              // point formats: uncompressed
            0x000d, 6, 4, 0x0403, 0x0401};  // signatures: ECDSA and RSA with SHA-256
        out.writeShort(extensions.length * 2);
        for (int word : extensions) {
            out.writeShort(word);
        }
        return bytes.toByteArray();
    }
}
