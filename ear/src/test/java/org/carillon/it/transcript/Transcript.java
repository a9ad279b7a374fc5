package org.carillon.it.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A conversation as a file. Every line has a keyword, for some the name of a connection, and a text:
 *
 * <pre>
 * # a remark
 * open bob /PBX0/APPCLIENT/websocket      opens a connection (without a name: the usual one)
 * C: {"mt":"Login"}                       the client sends this; C bob: on the connection bob
 * S: {"mt":"Authenticate","challenge":"${challenge=hex}"}   the server's next message is this
 * S*: {"mt":"LogoutResult"}               the server says this; what comes before it does not matter here
 * silence                                 everything sent so far is dealt with and no message waits
 * closed 1007                             the server has closed with this code
 * let digest = sha256 a:${challenge}      computes: sha256, encrypt key|text, decrypt key|hex, join text
 * check ${digest} = ${expected}           both are the same
 * differ ${key} = ${other}                they are not
 * set network.dns = pbx.example.net       an administrator changes a setting, where the test can
 * </pre>
 *
 * <p>{@code ${name}} stands for a value known so far, {@code ${name=kind}} in what the server says for one that it gives:
 * digits, hex, text, flag, json, src (that of a relay) or rest (whatever follows). All else must be there to the letter, in this order.
 *
 * @param name for the test report
 */
public record Transcript(String name, List<Line> lines) {

    private static final Pattern LINE = Pattern.compile("(open|C|S\\*|S|silence|closed|let|check|differ|set)(?: ([a-z0-9]+))?(?::| |$)\\s*(.*)");

    private static final Set<String> UNCONNECTED = Set.of("let", "check", "differ", "set");

    /**
     * One step.
     *
     * @param connection empty for the usual one
     */
    public record Line(int number, String keyword, String connection, String text) {
    }

    static Transcript read(Path folder, Path file) {
        try {
            return of(folder.relativize(file).toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file. */
    public static Transcript of(String name, List<String> raw) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            if (!raw.get(i).isBlank() && !raw.get(i).startsWith("#")) {
                lines.add(parse(i + 1, raw.get(i)));
            }
        }
        return new Transcript(name, List.copyOf(lines));
    }

    private static Line parse(int number, String raw) {
        Matcher parts = LINE.matcher(raw.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("line " + number + ": " + raw);
        }
        String name = parts.group(2) == null ? "" : parts.group(2);
        boolean computes = UNCONNECTED.contains(parts.group(1));
        return computes ? new Line(number, parts.group(1), "", (name + " " + parts.group(3)).strip())
                : parts.group(1).equals("closed") ? closed(number, name, parts.group(3)) : new Line(number, parts.group(1), name, parts.group(3));
    }

    /* "closed 1007" or "closed bob 1007" */
    private static Line closed(int number, String first, String rest) {
        return rest.isEmpty() ? new Line(number, "closed", "", first) : new Line(number, "closed", first, rest);
    }
}
