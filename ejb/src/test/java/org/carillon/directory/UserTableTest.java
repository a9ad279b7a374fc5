package org.carillon.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.carillon.error.InvalidValue;
import org.junit.jupiter.api.Test;

/** Tables of users as spreadsheets write them. */
class UserTableTest {

    @Test
    void readsCommaAndSemicolonWithMarkAndQuotes() {
        List<UserTable.Row> comma = UserTable.parse("name,cn,groups\r\nada,\"Kern, Ada\",sales|support\r\n");
        List<UserTable.Row> semicolon = UserTable.parse("\uFEFFName;CN;Groups\nada;Kern, Ada;sales|support\n");
        assertEquals("Kern, Ada", comma.get(0).cn());
        assertEquals(List.of("sales", "support"), comma.get(0).groups());
        assertEquals(comma.get(0).cn(), semicolon.get(0).cn());
        assertEquals(comma.get(0).groups(), semicolon.get(0).groups());
        assertEquals(2, comma.get(0).line());
    }

    @Test
    void theNameStandsForAMissingLongName() {
        assertEquals("ada", UserTable.parse("name\nada\n").get(0).longName());
    }

    @Test
    void refusesUnknownColumnsByName() {
        InvalidValue fault = assertThrows(InvalidValue.class, () -> UserTable.parse("name,shoesize\nada,39\n"));
        assertTrue(fault.getMessage().contains("shoesize"));
    }

    @Test
    void refusesTablesWithoutNamesOrUsers() {
        assertThrows(InvalidValue.class, () -> UserTable.parse("cn\nAda\n"));
        assertThrows(InvalidValue.class, () -> UserTable.parse("name\n"));
        assertThrows(InvalidValue.class, () -> UserTable.parse(""));
    }

    @Test
    void shortLinesHaveEmptyFields() {
        assertEquals("", UserTable.parse("name,cn,number\nada,Ada\n").get(0).number());
    }
}
