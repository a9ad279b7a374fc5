package org.carillon.bench;

/** The nanosecond at which a change was made, in its note. */
final class Stamp {

    private static final String MARK = "at-";

    private Stamp() {
    }

    static String now() {
        return MARK + System.nanoTime();
    }

    /** @return 0 if there is none */
    static long in(CharSequence text) {
        int at = text.toString().indexOf(MARK);
        return at < 0 ? 0 : number(text, at + MARK.length());
    }

    /** The number that begins there. */
    static long number(CharSequence text, int start) {
        long value = 0;
        for (int i = start; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
