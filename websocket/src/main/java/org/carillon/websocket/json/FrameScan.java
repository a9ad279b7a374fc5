package org.carillon.websocket.json;

/**
 * Reads a frame once before it is parsed and refuses what a parser would pay for dearly or hand on broken: nesting,
 * endless numbers, lone surrogates and the character NUL, which no database takes (written or escaped), anything behind the end. What is no JSON for another reason is left to the parser.
 */
final class FrameScan {

    static final int MAX_DEPTH = 32;
    static final int MAX_NUMBER = 40;
    /** Sign and digits; the parser takes longer ones and fails when the number is looked at. */
    static final int MAX_EXPONENT = 4;
    private final String frame;
    private int depth;
    private int at;
    private boolean ended;

    private FrameScan(String frame) {
        this.frame = frame;
    }

    static void check(String frame) {
        new FrameScan(frame).run();
    }

    private void run() {
        while (at < frame.length()) {
            char c = frame.charAt(at++);
            if (ended && " \t\r\n".indexOf(c) < 0) {
                throw new MalformedJson("something behind its end");
            }
            if (c == '"') {
                string();
            } else if (c == '{' || c == '[') {
                if (++depth > MAX_DEPTH) {
                    throw new MalformedJson("nested too deeply");
                }
            } else if (c == '}' || c == ']') {
                ended = --depth <= 0;
            } else if (c >= '0' && c <= '9') {
                number();
            }
        }
    }

    private void number() {
        int start = at - 1;
        int exponent = 0;
        while (at < frame.length() && "0123456789.eE+-".indexOf(frame.charAt(at)) >= 0) {
            char c = frame.charAt(at++);
            exponent = c == 'e' || c == 'E' ? at : exponent;
        }
        if (at - start > MAX_NUMBER || exponent > 0 && at - exponent > MAX_EXPONENT) {
            throw new MalformedJson("a number is too long");
        }
    }

    private void string() {
        boolean high = false;
        while (at < frame.length()) {
            char c = frame.charAt(at++);
            if (c == '"') {
                break;
            }
            char unit = c == '\\' ? escape() : c;
            if (unit == 0) {
                throw new MalformedJson("the character NUL");
            }
            if (Character.isLowSurrogate(unit) != high) {
                throw new MalformedJson("a lone surrogate");
            }
            high = Character.isHighSurrogate(unit);
        }
        if (high) {
            throw new MalformedJson("a lone surrogate");
        }
    }

    /* The escaped character where it matters here; any other harmless one else. */
    private char escape() {
        char kind = at < frame.length() ? frame.charAt(at++) : ' ';
        if (kind != 'u' || at + 4 > frame.length()) {
            return ' ';
        }
        try {
            char unit = (char) Integer.parseInt(frame, at, at + 4, 16);
            at += 4;
            return unit;
        } catch (NumberFormatException e) {
            throw new MalformedJson("an escape is no hex number");
        }
    }
}
