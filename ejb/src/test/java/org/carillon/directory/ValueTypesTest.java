package org.carillon.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.carillon.error.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers refuse bad input in their factory and keep what they take. */
class ValueTypesTest {

    @Property
    void aGuidReadsBackFromItsText(@ForAll long high, @ForAll long low) {
        Guid guid = Guid.of(new UUID(high, low));
        assertEquals(32, guid.toString().length());
        assertEquals(guid, Guid.parse(guid.toString()));
    }

    @Property
    void anyTextIsEitherANameOrRefused(@ForAll String text) {
        if (SipName.fits(text)) {
            assertEquals(text.strip(), SipName.of(text).value());
        } else {
            assertThrows(InvalidValue.class, () -> SipName.of(text));
        }
    }

    @Property
    void lenientTextIsAlwaysStorable(@ForAll String text) {
        String kept = Text.lenient(text, 20);
        assertTrue(kept.length() <= 20);
        assertEquals(kept, Text.optional("text", kept, 20));
    }

    @Example
    void namesAreEqualWithoutRegardToCase() {
        assertEquals(SipName.of("Alice"), SipName.of("alice"));
        assertEquals(SipName.of("Alice").hashCode(), SipName.of("alice").hashCode());
        assertNotEquals(SipName.of("alice"), SipName.of("alicia"));
        assertEquals("Alice", SipName.of("Alice").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a@b", "a:b", "a,b", "a/b", "<a>", "a\u0000", "a\nb"})
    void badNamesAreRefused(String name) {
        assertFalse(SipName.fits(name));
        assertThrows(InvalidValue.class, () -> SipName.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+49", "12 3", "abc", "123456789012345678901234567890123"})
    void badNumbersAreRefused(String number) {
        assertThrows(InvalidValue.class, () -> ExtensionNumber.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "first.last+tag@example.com", "ü@exämple.de"})
    void addressesAreTaken(String address) {
        assertEquals(address, EmailAddress.of(address).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "@b", "a@", "a@b\nBcc: c@d", "a b@c", "a@b,c@d", "a@b."})
    void badAddressesAreRefused(String address) {
        assertThrows(InvalidValue.class, () -> EmailAddress.of(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://user:pw@host/x", "ftp://host/x", "/x", "https:///x", "https://a b/"})
    void badAppUrlsAreRefused(String url) {
        assertThrows(InvalidValue.class, () -> AppUrl.check(url));
    }
}
