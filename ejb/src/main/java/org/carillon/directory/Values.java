package org.carillon.directory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.carillon.error.InvalidValue;

/** How the values of a change come into an entity: what was not set is kept, lists and sets replace, all are bounded. */
final class Values {

    private static final int MAX_ENTRIES = 500;

    private Values() {
    }

    static boolean orKept(Boolean wanted, boolean kept) {
        return wanted == null ? kept : wanted;
    }

    /** @throws InvalidValue if there are too many */
    static void requireBounded(String field, Collection<?> values) {
        if (values.size() > MAX_ENTRIES) {
            throw new InvalidValue(field, "are too many");
        }
    }

    static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    static <T, R> void replace(String field, List<R> rows, List<T> wanted, Function<T, R> row) {
        requireBounded(field, wanted);
        rows.clear();
        wanted.forEach(value -> rows.add(row.apply(value)));
    }
}
