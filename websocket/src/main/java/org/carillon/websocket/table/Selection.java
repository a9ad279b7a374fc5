package org.carillon.websocket.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;

/**
 * The part of the table that a replicator wants: which types of objects, which columns, and which of these it writes.
 *
 * @param kinds   words of object types, the empty one for users
 * @param columns by name, in the order they were asked for; true for those that the replicator may write
 * @param mayAdd  the replicator adds rows
 * @param mayDel  the replicator deletes rows
 */
record Selection(Set<String> kinds, Map<String, Boolean> columns, boolean mayAdd, boolean mayDel) {

    private static final Set<String> USUAL_KINDS = Set.of("", "executive");
    private static final Set<String> NOTHING = Set.of("\"\"", "[]");
    private static final int MAX_KINDS = 64;

    /** @throws InvalidValue unless the request of a replication has columns */
    static Selection of(Message request) {
        Map<String, Boolean> columns = new LinkedHashMap<>();
        request.requiredObject("columns").json().forEach((name, wish) -> Columns.of(name).ifPresent(column ->
                columns.put(name, column.isWritable() && wish instanceof JsonObject object && object.get("update") == JsonValue.TRUE)));
        return new Selection(kinds(request), columns, request.flag("add"), request.flag("del"));
    }

    private static Set<String> kinds(Message request) {
        if (!request.has("pseudo")) {
            return USUAL_KINDS;
        }
        Set<String> kinds = new LinkedHashSet<>(request.texts("pseudo"));
        if (kinds.size() > MAX_KINDS) {
            throw new InvalidValue("pseudo", "must not name more than " + MAX_KINDS + " types");
        }
        return kinds.isEmpty() ? USUAL_KINDS : kinds;
    }

    /** What the replicator is told of the columns it gets. */
    JsonObject offer() {
        JsonObjectBuilder offer = JsonText.object();
        columns.forEach((name, writable) -> offer.add(name, writable ? JsonText.object().add("update", true) : JsonText.object()));
        return offer.build();
    }

    /** The whole row as far as it was asked for, with its key in any case. */
    JsonObject row(Row row) {
        JsonObjectBuilder json = JsonText.object().add(Columns.KEY, row.object().guid().toString());
        columns.keySet().stream().filter(name -> !name.equals(Columns.KEY)).forEach(name -> Columns.of(name).orElseThrow().value().apply(row)
                .ifPresent(value -> json.add(name, value)));
        return json.build();
    }

    /** Whether one row shows all columns of the other, its key aside, with the same values. */
    static boolean shows(JsonObject row, JsonObject other) {
        return other.entrySet().stream().filter(member -> !member.getKey().equals(Columns.KEY))
                .allMatch(member -> said(member.getValue()).equals(said(row.get(member.getKey()))));
    }

    /* An absent value, null, false, the empty text and the empty array say the same. */
    private static Optional<JsonValue> said(JsonValue value) {
        boolean nothing = value == null || value == JsonValue.NULL || value == JsonValue.FALSE || NOTHING.contains(value.toString());
        return nothing ? Optional.empty() : Optional.of(value);
    }

    /**
     * Collects what a replicator sent.
     *
     * @throws InvalidValue for a column that it did not announce to write
     */
    void apply(JsonObject sent, RowChange change) {
        sent.forEach((name, value) -> {
            if (name.equals(Columns.KEY)) {
                return;
            }
            if (!columns.getOrDefault(name, false)) {
                throw new InvalidValue("column " + name, "cannot be written");
            }
            Columns.of(name).orElseThrow().writer().accept(change, value);
        });
    }
}
