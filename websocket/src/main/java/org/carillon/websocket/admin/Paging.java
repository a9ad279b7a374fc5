package org.carillon.websocket.admin;

import java.util.List;
import java.util.function.Function;

import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.ObjectPage;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.Message;

/**
 * Which part of a list a request wants. There are two ways: with {@code last}, the name of the last entry received, until
 * nothing comes; and with {@code more}, the mark that the last answer gave if there was more (pbx-apis.md section 6.1).
 * Without a limit the whole list is meant.
 *
 * @param after name behind which the list goes on
 * @param limit 0 for none
 */
record Paging(String after, int limit) {

    private static final int MAX_NAME = 128;

    /** @throws InvalidValue for a limit that is none */
    static Paging last(Message request, int most) {
        return new Paging(request.bounded("last", MAX_NAME), limit(request, most));
    }

    /** @throws InvalidValue for a limit that is none */
    static Paging more(Message request, int most) {
        return new Paging(request.bounded("more", MAX_NAME), limit(request, most));
    }

    private static int limit(Message request, int most) {
        int limit = request.members().number("limit", 0);
        if (limit < 0) {
            throw new InvalidValue("limit", "must not be negative");
        }
        return Math.min(limit, most);
    }

    /** What to read for a list that goes on by {@code last}. */
    ObjectPage page() {
        return new ObjectPage(after, limit == 0 ? ObjectPage.whole().most() : limit);
    }

    /** What to read for a list that goes on by {@code more}: one too many shows whether there is more. */
    ObjectPage pageAndOne() {
        return limit == 0 ? page() : new ObjectPage(after, limit + 1);
    }

    /** Leaves out the one too many, and marks the answer if there was one. */
    <T> List<T> cut(List<T> rows, Function<T, String> name, JsonObjectBuilder answer) {
        if (limit == 0 || rows.size() <= limit) {
            return rows;
        }
        answer.add("more", name.apply(rows.get(limit - 1)));
        return rows.subList(0, limit);
    }
}
