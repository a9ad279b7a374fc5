package org.carillon.websocket.json;

import java.util.Optional;

/**
 * Finds the text of a member of the top level exactly as it was sent, without insignificant white space. A digest covers
 * the bytes that the sender made, so they are kept rather than made again (appwebsocket.md section 5.1). Works on text
 * that was parsed before.
 */
final class RawMember {

    private final String frame;
    private final String name;
    private int at;

    private RawMember(String frame, String name) {
        this.frame = frame;
        this.name = name;
    }

    static Optional<String> of(String frame, String name) {
        return new RawMember(frame, name).find();
    }

    private Optional<String> find() {
        int depth = 0;
        boolean key = false;
        while (at < frame.length()) {
            char c = frame.charAt(at);
            if (c == '"') {
                String text = string();
                if (depth == 1 && key && text.equals('"' + name + '"')) {
                    at = frame.indexOf(':', at) + 1;
                    return Optional.of(value());
                }
                key = false;
                continue;
            }
            depth += step(c);
            key = depth == 1 && (c == '{' || c == ',' || key && Character.isWhitespace(c));
            at++;
        }
        return Optional.empty();
    }

    private String value() {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        while (at < frame.length()) {
            char c = frame.charAt(at);
            if (c == '"') {
                kept.append(string());
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}')) {
                break;
            }
            depth += step(c);
            if (" \t\r\n".indexOf(c) < 0) {
                kept.append(c);
            }
            at++;
        }
        return kept.toString();
    }

    /* The string literal that begins here, with its quotes; afterwards stands behind it. */
    private String string() {
        int start = at++;
        while (frame.charAt(at) != '"') {
            at += frame.charAt(at) == '\\' ? 2 : 1;
        }
        return frame.substring(start, ++at);
    }

    private static int step(char c) {
        return switch (c) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }
}
