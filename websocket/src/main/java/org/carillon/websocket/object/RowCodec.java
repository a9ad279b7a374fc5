package org.carillon.websocket.object;

import java.util.Collection;
import java.util.List;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Members;

/**
 * Turns one kind of row into JSON and back. What is written leaves out texts that are empty and flags that are not set
 * (pbx-apis.md section 5); what is written reads back as it was.
 *
 * @param <T> the row as the directory knows it
 */
public interface RowCodec<T> {

    /** Name of the rows in faults. */
    String field();

    JsonObject write(T row);

    /** @throws InvalidValue if a value is refused by its type */
    T read(Members row);

    default JsonArray writeAll(Collection<T> rows) {
        JsonArrayBuilder array = JsonText.array();
        rows.forEach(row -> array.add(write(row)));
        return array.build();
    }

    /** @throws InvalidValue unless the value is an array of such rows */
    default List<T> readAll(JsonValue value) {
        return Members.all(field(), value).stream().map(this::read).toList();
    }
}
