package org.carillon.rest.list;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.ws.rs.QueryParam;

import org.carillon.directory.Text;
import org.carillon.error.InvalidValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which piece of a list is wanted. */
public class SliceQuery {

    private static final int USUAL = 100;
    private static final int MAX = 500;
    private static final int FILTER_LENGTH = 128;
    @QueryParam("limit")
    @Parameter(description = "Most rows to answer.", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "100"))
    private String limit;
    @QueryParam("after")
    @Parameter(description = "The next of the piece before; absent for the first piece.", schema = @Schema(type = SchemaType.STRING, maxLength = 1_024))
    private String after;
    @QueryParam("filter")
    @Parameter(description = "Only rows with this part in one of their names, without regard to case.", schema = @Schema(type = SchemaType.STRING, maxLength = 128))
    private String filter;

    public SliceQuery() {
    }

    SliceQuery(String limit, String after, String filter) {
        this.limit = limit;
        this.after = after;
        this.filter = filter;
    }

    public String filter() {
        return Text.optional("filter", filter, FILTER_LENGTH);
    }

    /** Key of the last row of the piece before; empty for the first piece. */
    public String after() {
        return after == null ? "" : Cursor.key(after);
    }

    /**
     * The piece of a list that is read row by row.
     *
     * @param read reads so many rows
     * @param key  what the list is ordered by
     */
    public <R, T> Slice<T> of(Function<Integer, List<R>> read, Function<R, String> key, Function<R, T> row) {
        int size = limit();
        List<R> rows = read.apply(size + 1);
        String next = rows.size() > size ? Cursor.of(key.apply(rows.get(size - 1))) : null;
        return new Slice<>(rows.stream().limit(size).map(row).toList(), next);
    }

    /** The piece of a list that is in memory as a whole, ordered by the key without regard to case. */
    public <R, T> Slice<T> of(Stream<R> all, Function<R, String> key, Function<R, T> row) {
        String last = after();
        return of(size -> all.filter(r -> last.isEmpty() || String.CASE_INSENSITIVE_ORDER.compare(key.apply(r), last) > 0)
                .sorted((a, b) -> String.CASE_INSENSITIVE_ORDER.compare(key.apply(a), key.apply(b))).limit(size).toList(), key, row);
    }

    private int limit() {
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MAX) {
            throw new InvalidValue("limit", "must be from 1 to " + MAX);
        }
        return Integer.parseInt(limit);
    }
}
