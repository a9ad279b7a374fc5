package org.carillon.contact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import org.carillon.error.InvalidValue;

/**
 * How people of one place write numbers, and what becomes of them: E.164 with its plus where the number can be reached from
 * outside, else the digits of an internal number. The same number gives the same text however it was written, and that text
 * gives itself.
 *
 * @param country country code without plus, empty if unknown
 * @param area    area code without trunk prefix; empty: a number without one stays as it is
 * @param prefix  what stands before the own extensions to reach them from outside, with plus; empty: short numbers are internal
 */
public record NumberRules(String country, String area, String prefix) {

    public static final NumberRules NONE = new NumberRules("", "", "");
    private static final int MAX_DIGITS = 24;
    private static final int MIN_INTERNATIONAL = 4;
    /** A number of so many digits or less that begins with none of the prefixes is an extension. */
    private static final int EXTENSION_DIGITS = 5;
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9*#\\s()/.\\u2010-\\u2015\\u00a0-]+");
    private static final Pattern EXTENSION = Pattern.compile("(?i)(?:;|,|x|ext).*$");
    private static final String TRUNK_HINT = "(0)";
    private static final String UNKNOWN_REGION = "ZZ";

    public NumberRules {
        check("country", country, "[1-9][0-9]{0,2}", "must be a country code without plus");
        check("area", area, "[1-9][0-9]{0,7}", "must be an area code without its first 0");
        check("prefix", prefix, "\\+[1-9][0-9]{2,22}", "must be a number with plus and country code");
    }

    private static void check(String field, String value, String form, String rule) {
        if (!value.isEmpty() && !value.matches(form)) {
            throw new InvalidValue(field, rule);
        }
    }

    /** Empty for a text that is no number. */
    public Optional<String> canonical(String written) {
        String text = bare(written);
        String digits = text.replaceAll("[^0-9*#]", "");
        if (!WRITTEN.matcher(text).matches() || digits.isEmpty() || digits.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        boolean plus = text.startsWith("+");
        if (digits.matches(".*[*#].*")) {
            return plus ? Optional.empty() : Optional.of(digits);
        }
        return plus ? international(digits) : digits.startsWith("00") ? international(digits.substring(2)) : Optional.of(national(digits));
    }

    /** What the canonical forms of the numbers begin with of which somebody typed the first digits. */
    public List<String> beginnings(String typed) {
        String text = bare(typed);
        String digits = text.replaceAll("[^0-9*#]", "");
        if (!WRITTEN.matcher(text).matches() || digits.isEmpty() || digits.length() > MAX_DIGITS) {
            return List.of();
        }
        if (text.startsWith("+")) {
            return List.of("+" + digits);
        }
        Stream<String> outside = digits.startsWith("00") ? Stream.of("+" + digits.substring(2))
                : country.isEmpty() ? Stream.of("+" + digits)
                : digits.startsWith("0") ? Stream.of("+" + country + digits.substring(1))
                : Stream.of("+" + country + area + digits, "+" + digits);
        return Stream.concat(Stream.of(digits), outside).distinct().toList();
    }

    private static String bare(String written) {
        String text = written.strip();
        text = text.regionMatches(true, 0, "tel:", 0, 4) ? text.substring(4) : text;
        text = EXTENSION.matcher(text).replaceFirst("").strip();
        return text.startsWith("+") || text.startsWith("00") ? text.replace(TRUNK_HINT, "") : text;
    }

    private static Optional<String> international(String digits) {
        return digits.length() < MIN_INTERNATIONAL || digits.startsWith("0") ? Optional.empty()
                : Optional.of(parse("+" + digits, UNKNOWN_REGION).orElse("+" + digits));
    }

    private String national(String digits) {
        boolean trunk = digits.startsWith("0");
        if (!trunk && digits.length() <= EXTENSION_DIGITS) {
            return prefix.isEmpty() ? digits : international(prefix.substring(1) + digits).orElse(digits);
        }
        if (country.isEmpty()) {
            return digits;
        }
        String region = PhoneNumberUtil.getInstance().getRegionCodeForCountryCode(Integer.parseInt(country));
        return parse(trunk || area.isEmpty() ? digits : "+" + country + area + digits, region).orElse(digits);
    }

    private static Optional<String> parse(String text, String region) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(text, region);
            return numbers.isPossibleNumber(number) ? Optional.of(numbers.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
