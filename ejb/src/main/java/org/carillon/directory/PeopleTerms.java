package org.carillon.directory;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.carillon.error.InvalidValue;

/**
 * What somebody typed to find people: the beginnings of words of a name, the beginning of a long name or of a mail
 * address, or the first digits of a number, as people write numbers.
 *
 * @param text  without white space at its ends, in lower case
 * @param words letters and digits alone
 */
public record PeopleTerms(String text, List<String> words) {

    public static final int MIN_LENGTH = 2;
    public static final int MAX_LENGTH = 64;
    private static final int MAX_WORDS = 8;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9*#][0-9*#\\s/().-]*");

    /** @throws InvalidValue for a text that is too short to find somebody by, or too long */
    public static PeopleTerms of(String typed) {
        String text = Text.optional("search", typed, MAX_LENGTH).toLowerCase(Locale.ROOT);
        if (text.codePointCount(0, text.length()) < MIN_LENGTH) {
            throw new InvalidValue("search", "must have at least " + MIN_LENGTH + " characters");
        }
        return new PeopleTerms(text, NO_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).limit(MAX_WORDS).toList());
    }

    /** All words in the form of a tsquery that takes each for a beginning; empty where there is none. */
    public String query() {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    /** The digits of a number, or what no number is like. */
    public String number() {
        return NUMBER.matcher(text).matches() ? text.replaceAll("[^0-9*#]", "") : "";
    }

    /** The pattern for {@code like} that the whole text begins. */
    public String begin() {
        return begin(text);
    }

    public static String begin(String text) {
        return Stream.of("\\", "%", "_").reduce(text, (kept, special) -> kept.replace(special, "\\" + special)) + "%";
    }

    /** How well a person fits, the smaller the better: number or name itself, long name or display name, anything else. */
    public int rank(Person person) {
        if (person.number().equals(number()) && !person.number().isEmpty() || person.name().key().equals(text)) {
            return 0;
        }
        boolean begins = Stream.of(person.cn(), person.dn()).anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(text));
        return begins ? 1 : 2;
    }
}
