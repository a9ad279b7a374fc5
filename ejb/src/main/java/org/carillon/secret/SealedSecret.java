package org.carillon.secret;

import java.util.Arrays;

/**
 * A secret as it is stored: encrypted, and readable only through the {@link SecretVault}.
 * Layout: key id (1 byte), nonce (12 bytes), AES-256-GCM cipher text with its 16 byte tag.
 */
public final class SealedSecret {

    static final int NONCE_LENGTH = 12;
    private final byte[] bytes;

    private SealedSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    static SealedSecret of(int keyId, byte[] nonce, byte[] cipherText) {
        byte[] all = new byte[1 + NONCE_LENGTH + cipherText.length];
        all[0] = (byte) keyId;
        System.arraycopy(nonce, 0, all, 1, NONCE_LENGTH);
        System.arraycopy(cipherText, 0, all, 1 + NONCE_LENGTH, cipherText.length);
        return new SealedSecret(all);
    }

    /** Wraps what {@link #stored()} gave. */
    public static SealedSecret fromStored(byte[] stored) {
        return new SealedSecret(stored.clone());
    }

    public byte[] stored() {
        return bytes.clone();
    }

    int keyId() {
        return bytes[0] & 0xff;
    }

    byte[] nonce() {
        return Arrays.copyOfRange(bytes, 1, 1 + NONCE_LENGTH);
    }

    byte[] cipherText() {
        return Arrays.copyOfRange(bytes, 1 + NONCE_LENGTH, bytes.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedSecret secret && Arrays.equals(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "sealed";
    }
}
