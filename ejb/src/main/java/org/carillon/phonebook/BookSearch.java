package org.carillon.phonebook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.schema.Schema;

/** One search under way: compares candidates, and ends at the first limit that it reaches. */
final class BookSearch {

    private static final int BATCH = 500;
    private static final int LEAST = 50;
    private static final int MOST_LOOKED_AT = 20_000;
    private final BookQuestion asked;
    private final Filter filter;
    private final Schema schema;
    private final List<Entry> found = new ArrayList<>();
    private int lookedAt;
    private ResultCode result = ResultCode.SUCCESS;

    BookSearch(BookQuestion asked, Filter filter, Schema schema) {
        this.asked = asked;
        this.filter = filter;
        this.schema = schema;
    }

    long millisLeft() {
        return TimeUnit.NANOSECONDS.toMillis(asked.end() - System.nanoTime());
    }

    void add(Entry entry) throws LDAPException {
        if (isOver() || !entry.matchesBaseAndScope(asked.base(), asked.scope()) || !filter.matchesEntry(entry, schema)) {
            return;
        }
        if (found.size() >= asked.most()) {
            result = ResultCode.SIZE_LIMIT_EXCEEDED;
        } else {
            found.add(entry);
        }
    }

    /**
     * Looks at all candidates of one kind.
     *
     * @param next    so many of them after a key; at first not many more than are wanted
     * @param allowed those of them whom the reader may see
     */
    <T> void scan(BiFunction<String, Integer, List<Keyed<T>>> next, UnaryOperator<List<T>> allowed, Function<T, Entry> entry) throws LDAPException {
        String after = "";
        int size = Math.min(BATCH, Math.max(LEAST, 2 * asked.most()));
        while (!isOver()) {
            if (millisLeft() <= 0) {
                result = ResultCode.TIME_LIMIT_EXCEEDED;
                return;
            }
            List<Keyed<T>> batch = next.apply(after, size);
            for (T candidate : allowed.apply(batch.stream().map(Keyed::value).toList())) {
                add(entry.apply(candidate));
            }
            lookedAt += batch.size();
            if (batch.size() < size) {
                return;
            }
            size = BATCH;
            if (lookedAt >= MOST_LOOKED_AT && !isOver()) {
                result = ResultCode.ADMIN_LIMIT_EXCEEDED;
            }
            after = batch.get(batch.size() - 1).key();
        }
    }

    private boolean isOver() {
        return result != ResultCode.SUCCESS;
    }

    BookAnswer answer() {
        return new BookAnswer(List.copyOf(found), result);
    }
}
