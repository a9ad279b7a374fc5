package org.carillon.chat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.carillon.directory.Guid;

/** A filter as a condition on {@code chat_message m} and {@code chat_conversation c}. What came from outside goes into parameters only. */
final class FilterSql {

    private static final String NONE = "false";
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String condition;

    FilterSql(ChatFilter filter) {
        condition = of(filter);
    }

    String condition() {
        return condition;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String of(ChatFilter filter) {
        if (filter instanceof ChatFilter.All all) {
            return join(all.parts(), " and ", "true");
        } else if (filter instanceof ChatFilter.Any any) {
            return join(any.parts(), " or ", NONE);
        } else if (filter instanceof ChatFilter.In in) {
            return either(in.personal() ? "c.low is not null" : NONE, oneOf("c.id", in.groups()));
        } else if (filter instanceof ChatFilter.By by) {
            return oneOf("m.author", values(by.authors()));
        } else if (filter instanceof ChatFilter.To to) {
            return either(oneOf("case when c.low = m.author then c.high else c.low end", values(to.users())), oneOf("c.id", to.groups()));
        } else if (filter instanceof ChatFilter.Discussion discussion) {
            return "m.adds_to = " + parameter(discussion.id());
        } else if (filter instanceof ChatFilter.Tagged tagged) {
            return "(m.tags <> '' and string_to_array(m.tags, ' ') && string_to_array(" + parameter(ChatTags.text(tagged.tags())) + ", ' '))";
        }
        return "to_tsvector(cast('simple' as regconfig), m.plain) @@ websearch_to_tsquery(cast('simple' as regconfig), "
                + parameter(((ChatFilter.Words) filter).text()) + ")";
    }

    private String join(List<ChatFilter> parts, String operator, String empty) {
        return parts.isEmpty() ? empty : parts.stream().map(this::of).collect(Collectors.joining(operator, "(", ")"));
    }

    private static String either(String one, String other) {
        return "(" + one + " or " + other + ")";
    }

    private String oneOf(String column, Collection<?> values) {
        return values.isEmpty() ? NONE : column + " in (" + parameter(values) + ")";
    }

    private static List<?> values(Collection<Guid> guids) {
        return guids.stream().map(Guid::value).toList();
    }

    private String parameter(Object value) {
        String name = "f" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
