package org.carillon.rest.problem;

import java.util.Locale;
import java.util.Map;

/** Names that the services give to values, as the members of requests that carry them. */
final class Members {

    private static final Map<String, String> OTHERS = Map.of("e-mail", "email", "URL", "url", "APIs", "apis", "api", "apis",
            "groups with access", "groups", "device text", "text", "device app", "app", "rule", "rules", "visibility", "rules");

    private Members() {
    }

    /** As a rule the words in one, the first in lower case: {@code long name} is {@code longName}. */
    static String of(String field) {
        if (OTHERS.containsKey(field)) {
            return OTHERS.get(field);
        }
        StringBuilder member = new StringBuilder();
        for (String word : field.split(" ")) {
            member.append(member.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return member.toString();
    }
}
