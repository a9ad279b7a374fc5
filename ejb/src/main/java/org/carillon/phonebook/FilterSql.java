package org.carillon.phonebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.unboundid.ldap.sdk.Filter;

/**
 * A search filter (RFC 4511 section 4.5.1.7) as a condition of the database that lets through all that may fit, and hopefully not
 * much more; what it lets through is compared exactly afterwards. Texts become parameters, never SQL.
 */
final class FilterSql {

    private static final String ALL = "true";
    private static final String NONE = "false";
    private final Map<String, Column> columns;
    private final List<String> values = new ArrayList<>();

    /**
     * Where values of an attribute are kept.
     *
     * @param condition on the columns, with {@code %s} for each comparison
     * @param before    whether more than the value may be kept before it
     * @param after     whether more than the value may be kept behind it
     */
    record Column(String condition, boolean before, boolean after, boolean number) {

        static Column text(String condition) {
            return new Column(condition, false, false, false);
        }

        /** The value is what is kept there, or the beginning of it. */
        static Column begin(String condition) {
            return new Column(condition, false, true, false);
        }

        /** The value is what is kept there, or the end of it. */
        static Column end(String condition) {
            return new Column(condition, true, false, false);
        }

        static Column number(String condition) {
            return new Column(condition, false, false, true);
        }

        /** There are values, but nothing to compare in the database. */
        static Column any() {
            return new Column(ALL, false, false, false);
        }
    }

    /** @param columns by attribute in lower case; an attribute that is not among them nobody has */
    FilterSql(Map<String, Column> columns) {
        this.columns = columns;
    }

    /** The values of the parameters {@code p0}, {@code p1}, and so on. */
    List<String> values() {
        return values;
    }

    String condition(Filter filter) {
        return switch (filter.getFilterType()) {
            case Filter.FILTER_TYPE_AND -> join(filter, " and ", ALL);
            case Filter.FILTER_TYPE_OR -> join(filter, " or ", NONE);
            case Filter.FILTER_TYPE_NOT -> ALL;
            case Filter.FILTER_TYPE_EQUALITY -> compare(filter, List.of(filter.getAssertionValue()), true, true);
            case Filter.FILTER_TYPE_SUBSTRING -> compare(filter, Stream.of(Stream.ofNullable(filter.getSubInitialString()),
                    Stream.of(filter.getSubAnyStrings()), Stream.ofNullable(filter.getSubFinalString())).flatMap(part -> part).toList(),
                    filter.getSubInitialString() != null, filter.getSubFinalString() != null);
            default -> columns.containsKey(name(filter)) || filter.getAttributeName() == null ? ALL : NONE;
        };
    }

    private String join(Filter filter, String word, String empty) {
        return filter.getComponents().length == 0 ? empty
                : Stream.of(filter.getComponents()).map(this::condition).collect(Collectors.joining(word, "(", ")"));
    }

    private String compare(Filter filter, List<String> parts, boolean fromBegin, boolean toEnd) {
        Column column = columns.get(name(filter));
        if (column == null || parts.stream().flatMapToInt(String::chars).anyMatch(Character::isISOControl)) {
            return NONE;
        }
        String pattern = parts.stream().map(part -> pattern(part, column.number())).collect(Collectors.joining("%"));
        String parameter = ":p" + values.size();
        String condition = column.condition().replace("%s", "like " + parameter + " escape '\\'");
        if (!condition.equals(column.condition())) {
            values.add((fromBegin && !column.before() ? "" : "%") + pattern + (toEnd && !column.after() ? "" : "%"));
        }
        return condition;
    }

    /* Matching rules overlook the number of blanks, and in telephone numbers blanks and hyphens altogether (RFC 4517 section 4.2). */
    private static String pattern(String part, boolean number) {
        String text = part.strip().toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return number ? text.replaceAll("[\\s-]", "") : text.replaceAll("\\s+", "%");
    }

    private static String name(Filter filter) {
        return filter.getAttributeName() == null ? "" : filter.getAttributeName().toLowerCase(Locale.ROOT);
    }
}
