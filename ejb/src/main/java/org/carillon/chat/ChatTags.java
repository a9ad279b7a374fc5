package org.carillon.chat;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.carillon.error.InvalidValue;

/** Words that a message is found by (pbx-apis.md section 11), the same with and without a hash and in any case. */
public final class ChatTags {

    private static final int MOST = 20;
    private static final int LENGTH = 50;
    private static final String SEPARATOR = " ";

    private ChatTags() {
    }

    /**
     * The tags in the form in which they are kept.
     *
     * @throws InvalidValue for too many, and for what is no word
     */
    public static Set<String> of(Collection<String> written) {
        Set<String> tags = new LinkedHashSet<>();
        for (String text : written) {
            String tag = text.strip().replaceFirst("^#", "").toLowerCase(Locale.ROOT);
            if (tag.isEmpty() || tag.length() > LENGTH || tag.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
                throw new InvalidValue("tags", "must be words of at most " + LENGTH + " characters");
            }
            tags.add(tag);
        }
        if (tags.size() > MOST) {
            throw new InvalidValue("tags", "must not be more than " + MOST);
        }
        return tags;
    }

    static String text(Collection<String> tags) {
        return String.join(SEPARATOR, tags);
    }

    static List<String> read(String text) {
        return Stream.of(text.split(SEPARATOR)).filter(tag -> !tag.isEmpty()).toList();
    }
}
