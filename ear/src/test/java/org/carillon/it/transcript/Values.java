package org.carillon.it.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.carillon.it.client.Digests;

/** The values that a transcript knows: given, computed, or said by the server. */
public final class Values {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-zA-Z0-9]+)(?:=([a-z]+))?}");
    private static final Map<String, String> KINDS = Map.of("digits", "\\d+", "hex", "[0-9a-f]+", "text", "[^\"]*", "flag", "true|false",
            "json", "\\{.*\\}|\\[.*\\]", "rest", ".*", "src", "[a-z]+-\\d+");
    private final Map<String, String> known = new HashMap<>();

    Values(Map<String, String> given) {
        known.putAll(given);
    }

    /** The text with all places filled. */
    String fill(String text) {
        return PLACE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1))));
    }

    /** Whether the server said what the transcript expects; then what it gave is known. */
    boolean match(String expected, String said) {
        List<String> names = new ArrayList<>();
        Matcher whole = Pattern.compile(pattern(expected, names), Pattern.DOTALL).matcher(said);
        if (!whole.matches()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            known.put(names.get(i), whole.group(i + 1));
        }
        return true;
    }

    private String pattern(String expected, List<String> names) {
        StringBuilder pattern = new StringBuilder();
        Matcher place = PLACE.matcher(expected);
        int end = 0;
        while (place.find()) {
            pattern.append(Pattern.quote(expected.substring(end, place.start())));
            if (place.group(2) == null) {
                pattern.append(Pattern.quote(value(place.group(1))));
            } else {
                names.add(place.group(1));
                pattern.append('(').append(KINDS.get(place.group(2))).append(')');
            }
            end = place.end();
        }
        return pattern.append(Pattern.quote(expected.substring(end))).toString();
    }

    /** {@code name = function argument} */
    void compute(String assignment) {
        String[] sides = assignment.split("\\s*=\\s*", 2);
        String[] call = sides[1].split(" ", 2);
        String argument = fill(call[1]);
        known.put(sides[0], switch (call[0]) {
            case "sha256" -> Digests.sha256(argument);
            case "encrypt" -> Digests.encrypt(key(argument), argument.substring(argument.indexOf('|') + 1));
            case "decrypt" -> Digests.decrypt(key(argument), argument.substring(argument.indexOf('|') + 1));
            case "join" -> argument;
            default -> throw new IllegalArgumentException(assignment);
        });
    }

    private static String key(String argument) {
        return argument.substring(0, argument.indexOf('|'));
    }

    private String value(String name) {
        String value = known.get(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing is known of " + name);
        }
        return value;
    }
}
