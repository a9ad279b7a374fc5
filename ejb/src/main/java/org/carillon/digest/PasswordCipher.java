package org.carillon.digest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How passwords of PBX objects look outside: RC4 under the key of the PBX, which itself goes under the password of the PBX
 * (wiki.innovaphone.com, Howto: Encrypt or Decrypt PBX user passwords). A password as a key is filled with zero bytes up
 * to 16, a password as a text up to 24, so that its length does not show; longer ones stay as they are.
 */
public final class PasswordCipher {

    public static final int KEY_BYTES = 16;
    private static final int TEXT_BYTES = 24;

    private PasswordCipher() {
    }

    /**
     * A password under the key of the PBX.
     *
     * @param key binary, {@link #KEY_BYTES} bytes
     */
    public static String encrypt(byte[] key, String password) {
        return HexFormat.of().formatHex(Rc4.apply(key, filled(password, TEXT_BYTES)));
    }

    /** The key of the PBX under the password of the PBX. */
    public static String encryptKey(byte[] key, String pbxPassword) {
        return HexFormat.of().formatHex(Rc4.apply(filled(pbxPassword, KEY_BYTES), key));
    }

    private static byte[] filled(String text, int length) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length >= length ? bytes : Arrays.copyOf(bytes, length);
    }
}
