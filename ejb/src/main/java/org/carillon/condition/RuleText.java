package org.carillon.condition;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.carillon.condition.BooleanRule.Manual;
import org.carillon.error.InvalidValue;

/**
 * A rule as the directory keeps it, the content of a Boolean object: a line for the person's word and a line a time, with
 * {@code *} for what is not given.
 *
 * <pre>
 * manual on
 * time MONDAY,TUESDAY 08:00-17:00 2026-01-01/*
 * </pre>
 */
public final class RuleText {

    private static final String ANY = "*";
    private static final Pattern TIME = Pattern.compile("time (\\S+) ([^\\s-]+)-([^\\s-]+) ([^\\s/]+)/([^\\s/]+)");

    private RuleText() {
    }

    public static String write(BooleanRule rule) {
        StringBuilder text = new StringBuilder();
        if (rule.manual() != Manual.NONE) {
            text.append("manual ").append(rule.manual().name().toLowerCase(Locale.ROOT)).append('\n');
        }
        rule.times().forEach(time -> text.append("time ").append(days(time.days())).append(' ').append(orAny(time.start())).append('-')
                .append(orAny(time.end())).append(' ').append(orAny(time.from())).append('/').append(orAny(time.until())).append('\n'));
        return text.toString();
    }

    /** @throws InvalidValue unless the text has this form */
    public static BooleanRule read(String text) {
        Manual manual = Manual.NONE;
        List<TimeWindow> times = new ArrayList<>();
        try {
            for (String line : text.lines().toList()) {
                Matcher time = TIME.matcher(line);
                if (time.matches()) {
                    times.add(new TimeWindow(days(time.group(1)), given(time.group(2), LocalTime::parse), given(time.group(3), LocalTime::parse),
                            given(time.group(4), LocalDate::parse), given(time.group(5), LocalDate::parse)));
                } else {
                    manual = Manual.valueOf(line.replace("manual ", "").toUpperCase(Locale.ROOT));
                }
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidValue("rule", "is none");
        }
        return new BooleanRule(manual, times);
    }

    private static String days(Set<DayOfWeek> days) {
        return days.isEmpty() ? ANY : days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (!text.equals(ANY)) {
            for (String day : text.split(",")) {
                days.add(DayOfWeek.valueOf(day));
            }
        }
        return days;
    }

    private static String orAny(Object value) {
        return value == null ? ANY : value.toString();
    }

    private static <T> T given(String text, Function<String, T> parser) {
        return text.equals(ANY) ? null : parser.apply(text);
    }
}
