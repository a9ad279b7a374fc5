package org.carillon.rest.list;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.carillon.error.InvalidValue;

/** Where the next piece of a list begins: the key of the last row, in a form that nobody takes for one. */
final class Cursor {

    private static final int MAX_LENGTH = 1_024;

    private Cursor() {
    }

    static String of(String lastKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(lastKey.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws InvalidValue if the text is nothing that {@link #of} gave */
    static String key(String cursor) {
        if (cursor.length() > MAX_LENGTH) {
            throw bad();
        }
        try {
            String key = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor))).toString();
            if (key.indexOf('\0') >= 0) {
                throw bad();
            }
            return key;
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw bad();
        }
    }

    private static InvalidValue bad() {
        return new InvalidValue("after", "must be the next of the piece before");
    }
}
