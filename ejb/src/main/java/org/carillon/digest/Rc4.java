package org.carillon.digest;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * RC4 as the protocols use it: the key is a text's UTF-8 bytes, no bytes are dropped, no initialisation vector
 * (myapps.md section 5.3). Weak by today's measure; it is the wire format, TLS is the protection.
 */
public final class Rc4 {

    private Rc4() {
    }

    /** Lower-case hex of the encrypted UTF-8 bytes of the text. */
    public static String encrypt(String key, String text) {
        return HexFormat.of().formatHex(apply(key, text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Inverse of {@link #encrypt}.
     *
     * @throws IllegalArgumentException unless the argument is hex
     */
    public static String decrypt(String key, String hex) {
        return new String(apply(key, HexFormat.of().parseHex(hex)), StandardCharsets.UTF_8);
    }

    private static byte[] apply(String key, byte[] data) {
        return apply(key.getBytes(StandardCharsets.UTF_8), data);
    }

    /* javax.crypto's ARCFOUR takes keys of 5 to 128 bytes only; these keys have any length. */
    static byte[] apply(byte[] key, byte[] data) {
        int[] state = new int[256];
        for (int i = 0; i < 256; i++) {
            state[i] = i;
        }
        for (int i = 0, j = 0; i < 256; i++) {
            j = j + state[i] + (key[i % key.length] & 0xff) & 0xff;
            swap(state, i, j);
        }
        byte[] out = new byte[data.length];
        for (int n = 0, i = 0, j = 0; n < data.length; n++) {
            i = i + 1 & 0xff;
            j = j + state[i] & 0xff;
            swap(state, i, j);
            out[n] = (byte) (data[n] ^ state[state[i] + state[j] & 0xff]);
        }
        return out;
    }

    private static void swap(int[] state, int i, int j) {
        int kept = state[i];
        state[i] = state[j];
        state[j] = kept;
    }
}
