package org.carillon.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** The secret of a password link. */
class LinkTokenTest {

    @Test
    void everyTokenIsAnother() {
        LinkToken one = LinkToken.random(new SecureRandom());
        assertNotEquals(one, LinkToken.random(new SecureRandom()));
        assertEquals(Optional.of(one), LinkToken.of(one.value()));
    }

    @Test
    void neitherHashNorTextGivesItAway() {
        LinkToken token = LinkToken.random(new SecureRandom());
        assertEquals(64, token.hash().length());
        assertNotEquals(token.value(), token.hash());
        assertFalse(token.toString().contains(token.value()));
        assertTrue(token.path().endsWith("#" + token.value()), "the token stands in the fragment");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"0123", "A000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000000 ", "../../etc/passwd"})
    void nothingElseIsAToken(String text) {
        assertEquals(Optional.empty(), LinkToken.of(text));
    }
}
