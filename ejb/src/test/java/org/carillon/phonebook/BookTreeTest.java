package org.carillon.phonebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who logs in, however a telephone writes it. */
class BookTreeTest {

    private final BookTree tree = new BookTree("Example.com");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"uid=alice,ou=people,dc=example,dc=com|alice", "cn=alice|alice", "UID=Alice,dc=other|Alice", "alice|alice",
        "alice@EXAMPLE.com|alice", "alice@other.com|alice@other.com"})
    void namesAUser(String bind, String name) {
        assertEquals(Optional.of(name), tree.login(bind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ou=people,dc=example,dc=com", "uid=a+cn=b,dc=example,dc=com", "uid=alice,,", "=", "@example.com"})
    void namesNobody(String bind) {
        assertEquals(Optional.empty(), tree.login(bind));
    }
}
