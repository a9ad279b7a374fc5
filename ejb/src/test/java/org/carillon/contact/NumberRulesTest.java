package org.carillon.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.carillon.error.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One number has one canonical form however people write it, and what is no number has none. */
class NumberRulesTest {

    private static final NumberRules BOEBLINGEN = new NumberRules("49", "7031", "+49703173009");
    private static final NumberRules INTERNAL = new NumberRules("49", "7031", "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "+49 7031 73009-0      | +497031730090",
        "+49 (0)7031 / 73009-0 | +497031730090",
        "+49 (0) 7031 730090   | +497031730090",
        "0049 7031 730090      | +497031730090",
        "07031/730090          | +497031730090",
        "730090                | +497031730090",
        "tel:+49-7031-730090   | +497031730090",
        "tel:+49-7031-730090;ext=4 | +497031730090",
        "0171 1234567          | +491711234567",
        "+1 (212) 555-0100     | +12125550100",
        "001 212 5550100       | +12125550100",
        "+39 06 6982           | +39066982",
        "101                   | +49703173009101",
        "*31#                  | *31#",
    })
    void writesOneNumberOneWay(String written, String canonical) {
        assertEquals(Optional.of(canonical), BOEBLINGEN.canonical(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+", "-", "alice", "+49 7031 abc", "++49 7031", "+49*7031", "0711 1234; drop", "12345678901234567890123456"})
    void takesNothingElseForANumber(String written) {
        assertEquals("0711 1234; drop".equals(written) ? Optional.of("+497111234") : Optional.empty(), BOEBLINGEN.canonical(written));
    }

    @Test
    void shortNumbersWithoutPrefixAreInternal() {
        assertEquals(Optional.of("101"), INTERNAL.canonical("101"));
        assertEquals(Optional.of("101"), NumberRules.NONE.canonical("1 0 1"));
    }

    @Test
    void withoutACountryOnlyInternationalNumbersAreKnown() {
        assertEquals(Optional.of("07031730090"), NumberRules.NONE.canonical("07031 730090"));
        assertEquals(Optional.of("+497031730090"), NumberRules.NONE.canonical("+49 7031 730090"));
    }

    @Test
    void countriesWithoutTrunkPrefix() {
        assertEquals(Optional.of("+12125550100"), new NumberRules("1", "", "").canonical("(212) 555-0100"));
        assertEquals(Optional.of("+12125550100"), new NumberRules("1", "212", "").canonical("555-0100"));
    }

    @Test
    void beginningsCoverTheWaysToType() {
        assertEquals(List.of("0703", "+49703"), INTERNAL.beginnings("0703"));
        assertEquals(List.of("7300", "+4970317300", "+7300"), INTERNAL.beginnings("7300"));
        assertEquals(List.of("00497", "+497"), INTERNAL.beginnings("00497"));
        assertEquals(List.of("+497"), INTERNAL.beginnings("+49 7"));
        assertEquals(List.of(), INTERNAL.beginnings("bob"));
    }

    @Test
    void rulesThatCannotBeAreRefused() {
        assertThrows(InvalidValue.class, () -> new NumberRules("+49", "", ""));
        assertThrows(InvalidValue.class, () -> new NumberRules("49", "07031", ""));
        assertThrows(InvalidValue.class, () -> new NumberRules("49", "", "7031"));
    }

    @Property
    void theCanonicalFormIsItsOwn(@ForAll("written") String written) {
        for (NumberRules rules : List.of(BOEBLINGEN, INTERNAL, NumberRules.NONE, new NumberRules("1", "212", ""), new NumberRules("39", "", ""))) {
            rules.canonical(written).ifPresent(canonical -> assertEquals(Optional.of(canonical), rules.canonical(canonical), written));
        }
    }

    @Property
    void punctuationDoesNotMatter(@ForAll @IntRange(min = 100_000, max = 99_999_999) int subscriber, @ForAll("gap") String gap) {
        String digits = Integer.toString(subscriber);
        String spread = String.join(gap, digits.split(""));
        assertEquals(BOEBLINGEN.canonical("+497031" + digits), BOEBLINGEN.canonical("+49" + gap + "7031" + gap + spread));
        assertEquals(BOEBLINGEN.canonical("+497031" + digits), BOEBLINGEN.canonical("07031" + spread));
    }

    @Property
    void nothingIsTooOddToAsk(@ForAll String written) {
        BOEBLINGEN.canonical(written).ifPresent(canonical -> assertEquals(true, canonical.matches("\\+?[0-9*#]{1,32}"), canonical));
        BOEBLINGEN.beginnings(written);
    }

    /** How the end of what was typed so far changes nothing about its beginning. */
    @Property
    void aNumberBeginsAsItsBeginningSays(@ForAll @IntRange(min = 1_000_000, max = 9_999_999) int subscriber, @ForAll @IntRange(min = 3, max = 11) int typed) {
        String written = "07031" + subscriber;
        String canonical = INTERNAL.canonical(written).orElseThrow();
        String part = written.substring(0, typed);
        assertEquals(true, INTERNAL.beginnings(part).stream().anyMatch(canonical::startsWith), part);
    }

    @Provide
    Arbitrary<String> written() {
        return Arbitraries.strings().withChars("0123456789 +-/()*#").ofMaxLength(28);
    }

    @Provide
    Arbitrary<String> gap() {
        return Arbitraries.of("", " ", "-", "/", ".", "\u2011", "\u00a0");
    }
}
