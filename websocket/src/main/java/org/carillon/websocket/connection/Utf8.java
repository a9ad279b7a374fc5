package org.carillon.websocket.connection;

/** Sizes of texts as the wire counts them. */
final class Utf8 {

    private Utf8() {
    }

    /** Number of bytes in UTF-8. */
    static int length(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                // Each half of a surrogate pair counts two of its four bytes.
                bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return bytes;
    }
}
