package org.carillon.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @Test
    void readsWhatItShowed() {
        BearerToken token = BearerToken.random(new SecureRandom());
        assertEquals(Optional.of(token), BearerToken.of(token.text()));
        assertNotEquals(token, BearerToken.random(new SecureRandom()));
    }

    @Test
    void hasThePartsThatItsTextSays() {
        BearerToken token = BearerToken.of("crl_00112233445566ff_" + SECRET).orElseThrow();
        assertEquals("00112233445566ff", token.id());
        assertEquals(SECRET, token.secret());
        assertEquals("a8ae6e6ee929abea3afcfc5258c8ccd6f85273e0d4626d26c7279f3250f77c8e", token.secretHash());
    }

    @Test
    void neverShowsItsSecretByAccident() {
        BearerToken token = BearerToken.random(new SecureRandom());
        assertFalse(token.toString().contains(token.secret()));
        assertTrue(token.toString().contains(token.id()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "crl_", "crl_00112233445566ff", "crl_00112233445566ff_", "crl_00112233445566FF_" + SECRET,
            "crl_00112233445566ff_" + SECRET + "0", " crl_00112233445566ff_" + SECRET, "xyz_00112233445566ff_" + SECRET,
            "crl_00112233445566ff_" + SECRET + "\n"})
    void refusesWhatIsNone(String text) {
        assertEquals(Optional.empty(), BearerToken.of(text));
    }
}
