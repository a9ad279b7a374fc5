package org.carillon.websocket.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.carillon.error.InvalidValue;
import org.junit.jupiter.api.Test;

/** Attachments are URL-encoded URLs, separated by blanks. */
class AttachTest {

    @Test
    void readsAsTheyAreSent() {
        assertEquals(List.of(), Attach.read(" "));
        assertEquals(List.of("https://example.com/a%20b", "/PBX0/FILES/x/y"), Attach.read("https%3A%2F%2Fexample.com%2Fa%2520b  /PBX0/FILES/x/y"));
        assertThrows(InvalidValue.class, () -> Attach.read("%zz"));
        assertThrows(InvalidValue.class, () -> Attach.read("x".repeat(70_000)));
    }
}
