package org.carillon.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.carillon.error.InvalidValue;
import org.junit.jupiter.api.Test;

/** Which words may be tags, and in which form they are kept. */
class ChatTagsTest {

    @Test
    void hashAndCaseMakeNoDifference() {
        assertEquals(Set.of("lunch", "menü"), ChatTags.of(List.of("#Lunch", " LUNCH", "Menü")));
        assertEquals(List.of("lunch", "menu"), ChatTags.read(ChatTags.text(List.of("lunch", "menu"))));
        assertEquals(List.of(), ChatTags.read(ChatTags.text(List.of())));
    }

    @Test
    void whatIsNoWordAndTooManyAreRefused() {
        for (String bad : List.of("", "#", "two words", "tab\tbed", "nul\0", "x".repeat(51))) {
            assertThrows(InvalidValue.class, () -> ChatTags.of(List.of(bad)), bad);
        }
        assertEquals(20, ChatTags.of(IntStream.range(0, 20).mapToObj(i -> "t" + i).toList()).size());
        assertThrows(InvalidValue.class, () -> ChatTags.of(IntStream.range(0, 21).mapToObj(i -> "t" + i).toList()));
    }
}
