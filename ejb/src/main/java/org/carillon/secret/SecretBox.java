package org.carillon.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals and opens secrets with AES-256-GCM (NIST SP 800-38D). The place where a secret is stored goes in as associated
 * data, so that a sealed password copied to another row does not open.
 */
final class SecretBox {

    private static final int TAG_BITS = 128;
    private final SecureRandom random;

    SecretBox(SecureRandom random) {
        this.random = random;
    }

    SealedSecret seal(KeyRing ring, String place, String clearText) {
        byte[] nonce = new byte[SealedSecret.NONCE_LENGTH];
        random.nextBytes(nonce);
        byte[] cipherText = run(Cipher.ENCRYPT_MODE, ring.active(), nonce, place, clearText.getBytes(StandardCharsets.UTF_8));
        return SealedSecret.of(ring.activeId(), nonce, cipherText);
    }

    String open(KeyRing ring, String place, SealedSecret secret) {
        SecretKey key = ring.key(secret.keyId())
                .orElseThrow(() -> new IllegalStateException("the key file lacks key " + secret.keyId()));
        return new String(run(Cipher.DECRYPT_MODE, key, secret.nonce(), place, secret.cipherText()), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, String place, byte[] data) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret cannot be sealed or opened", e);
        }
    }
}
