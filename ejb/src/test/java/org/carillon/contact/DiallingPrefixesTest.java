package org.carillon.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of client-runtime.md section 8.5. */
class DiallingPrefixesTest {

    private static final DiallingPrefixes EXAMPLE = new DiallingPrefixes("000", "00", "0", "7031", "49");

    @ParameterizedTest
    @CsvSource({"0004970311234567,+4970311234567", "0070311234567,+4970311234567", "01234567,+4970311234567", "+4970311234567,+4970311234567",
        "101,101", "0,0"})
    void prefixesTellWhatIsDialled(String dialled, String canonical) {
        assertEquals(Optional.of(canonical), EXAMPLE.canonical(dialled));
    }

    @ParameterizedTest
    @CsvSource({"0070311234567", "sip:alice", "''"})
    void withoutACountryNothingIsGuessed(String dialled) {
        assertEquals(dialled.startsWith("0") ? Optional.of("+70311234567") : Optional.empty(),
                new DiallingPrefixes("", "", "", "", "").canonical(dialled));
    }
}
