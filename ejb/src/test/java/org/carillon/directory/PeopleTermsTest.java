package org.carillon.directory;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.carillon.error.InvalidValue;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** What is typed to find people, and what becomes of it on the way to the database. */
class PeopleTermsTest {

    @Test
    void wordsAreBeginningsWhateverStandsBetween() {
        assertAll(
                () -> assertEquals("ali:* & ab:*", PeopleTerms.of("  Ali AB ").query()),
                () -> assertEquals("o:* & neil:*", PeopleTerms.of("O'Neil").query()),
                () -> assertEquals("müller:* & lüdenscheidt:*", PeopleTerms.of("Müller-Lüdenscheidt").query()),
                () -> assertEquals("", PeopleTerms.of("&|!()").query()),
                () -> assertEquals(8, PeopleTerms.of("a b c d e f g h i j k").words().size()));
    }

    @Test
    void numbersAreTakenAsPeopleWriteThem() {
        assertAll(
                () -> assertEquals("1012", PeopleTerms.of("10 12").number()),
                () -> assertEquals("1012", PeopleTerms.of("10/12-").number()),
                () -> assertEquals("*21#", PeopleTerms.of("*21#").number()),
                () -> assertEquals("", PeopleTerms.of("bob 12").number()),
                () -> assertEquals("", PeopleTerms.of("() -").number()));
    }

    @Test
    void whatIsSpecialToTheDatabaseIsTakenAsItIs() {
        assertEquals("50\\%\\_\\\\x%", PeopleTerms.of("50%_\\x").begin());
    }

    @Test
    void tooLittleAndTooMuchAreRefused() {
        assertAll(
                () -> assertThrows(InvalidValue.class, () -> PeopleTerms.of(" a ")),
                () -> assertThrows(InvalidValue.class, () -> PeopleTerms.of("")),
                () -> assertThrows(InvalidValue.class, () -> PeopleTerms.of(null)),
                () -> assertThrows(InvalidValue.class, () -> PeopleTerms.of("x".repeat(65))),
                () -> assertThrows(InvalidValue.class, () -> PeopleTerms.of("😀")),
                () -> assertThrows(InvalidValue.class, () -> PeopleTerms.of("a\u0000b")));
    }

    @Test
    void theBestComeFirst() {
        Person bob = person("Bob Baker", "", "bob", "102");
        assertAll(
                () -> assertEquals(0, PeopleTerms.of("102").rank(bob)),
                () -> assertEquals(0, PeopleTerms.of("BOB").rank(bob)),
                () -> assertEquals(1, PeopleTerms.of("bob b").rank(bob)),
                () -> assertEquals(2, PeopleTerms.of("baker").rank(bob)),
                () -> assertEquals(2, PeopleTerms.of("10").rank(bob)),
                () -> assertEquals(2, PeopleTerms.of("zz").rank(person("Someone", "", "someone", ""))));
    }

    @Property
    void noTextBreaksTheQuery(@ForAll @StringLength(max = 64) String text) {
        PeopleTerms terms;
        try {
            terms = PeopleTerms.of(text);
        } catch (InvalidValue e) {
            Assume.that(false);
            return;
        }
        assertTrue(terms.query().matches("([\\p{L}\\p{M}\\p{N}]+:\\*( & )?)*"), terms.query());
        assertTrue(terms.number().matches("[0-9*#]*"), terms.number());
    }

    private static Person person(String cn, String dn, String name, String number) {
        return new Person(Guid.random(), cn, dn, SipName.of(name), number, "", "root");
    }
}
