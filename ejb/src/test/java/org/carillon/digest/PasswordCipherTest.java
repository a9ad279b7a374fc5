package org.carillon.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;

/** The example of wiki.innovaphone.com, Howto: Encrypt or Decrypt PBX user passwords; it fills texts up to 16 bytes, as PBXs once did. */
class PasswordCipherTest {

    private static final byte[] KEY = HexFormat.of().parseHex("7e6236c35d119afe62c0fd398d6f6175");

    @Test
    void theKeyGoesUnderThePasswordOfThePbx() {
        assertEquals("566e2a2f1d259e4136046d5cbacaea9f", PasswordCipher.encryptKey(KEY, "pwd"));
    }

    @Test
    void passwordsGoUnderTheKey() {
        assertTrue(PasswordCipher.encrypt(KEY, "pwd").startsWith("a61e0ce0068273a778f671fbf9e4358c"));
        assertTrue(PasswordCipher.encrypt(KEY, "secret").startsWith("a50c0b9263f673a778f671fbf9e4358c"));
    }

    @Test
    void theLengthOfAPasswordDoesNotShow() {
        assertEquals(48, PasswordCipher.encrypt(KEY, "").length());
        assertEquals(48, PasswordCipher.encrypt(KEY, "x".repeat(24)).length());
        assertEquals(50, PasswordCipher.encrypt(KEY, "x".repeat(25)).length());
    }
}
