package org.carillon.rest.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.carillon.error.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pieces of a list join to the whole, each row once. */
class CursorTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "Ümit Ölçer", "x/y?z=1&", "\uD83D\uDE00"})
    void givesBackTheKey(String key) {
        assertEquals(key, Cursor.key(Cursor.of(key)));
        assertTrue(Cursor.of(key).matches("[\\w-]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a b", "====", "_w", "AA"})
    void refusesWhatItNeverGave(String text) {
        assertThrows(InvalidValue.class, () -> Cursor.key(text));
    }

    @Test
    void refusesALongOne() {
        assertThrows(InvalidValue.class, () -> Cursor.key("a".repeat(2_000)));
    }

    @Test
    void piecesOfAListInMemoryJoin() {
        List<String> all = List.of("b", "A", "d", "C", "e");
        List<String> seen = new ArrayList<>();
        String next = "";
        for (int i = 0; next != null; i++) {
            assertTrue(i < 5, "no end");
            Slice<String> slice = piece(all, 2, next);
            seen.addAll(slice.items());
            next = slice.next();
        }
        assertEquals(List.of("A", "b", "C", "d", "e"), seen);
        assertNull(piece(all, 5, "").next());
    }

    private static Slice<String> piece(List<String> all, int limit, String after) {
        return new SliceQuery(Integer.toString(limit), after.isEmpty() ? null : after, null).of(all.stream(), Function.identity(), Function.identity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "501", "x", "", "1.0", "99999999999"})
    void limitIsBounded(String limit) {
        assertEquals("limit", assertThrows(InvalidValue.class, () -> new SliceQuery(limit, null, null)
                .of(List.of("a").stream(), Function.identity(), Function.identity())).field());
    }
}
