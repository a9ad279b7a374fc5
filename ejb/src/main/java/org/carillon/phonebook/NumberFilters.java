package org.carillon.phonebook;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.unboundid.ldap.sdk.Filter;

import org.carillon.contact.HouseNumbers;

/** Phones ask for a number as they dial or show it; the phone book has each in one form. */
final class NumberFilters {

    private static final Set<String> NUMBERS = Set.of("telephonenumber", "mobile", "homephone", "facsimiletelephonenumber");
    private final HouseNumbers house;

    NumberFilters(HouseNumbers house) {
        this.house = house;
    }

    /** The same filter, which a number in other forms fits as well. */
    Filter widened(Filter filter) {
        return switch (filter.getFilterType()) {
            case Filter.FILTER_TYPE_AND -> Filter.createANDFilter(all(filter));
            case Filter.FILTER_TYPE_OR -> Filter.createORFilter(all(filter));
            case Filter.FILTER_TYPE_NOT -> Filter.createNOTFilter(widened(filter.getNOTComponent()));
            case Filter.FILTER_TYPE_EQUALITY -> NUMBERS.contains(filter.getAttributeName().toLowerCase(Locale.ROOT)) ? forms(filter) : filter;
            default -> filter;
        };
    }

    private Filter[] all(Filter filter) {
        return Stream.of(filter.getComponents()).map(this::widened).toArray(Filter[]::new);
    }

    private Filter forms(Filter filter) {
        String asked = filter.getAssertionValue();
        Set<String> forms = new LinkedHashSet<>(Set.of(asked));
        house.prefixes().canonical(asked).ifPresent(forms::add);
        house.rules().canonical(asked).ifPresent(forms::add);
        return forms.size() == 1 ? filter
                : Filter.createORFilter(forms.stream().map(form -> Filter.createEqualityFilter(filter.getAttributeName(), form)).toArray(Filter[]::new));
    }
}
