package org.carillon.websocket.table;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import jakarta.json.JsonValue;

/**
 * A column of the table.
 *
 * @param name   on the wire
 * @param value  what it shows of a row; empty where the row has no such value
 * @param writer applies what a replicator sends; null for columns that only the PBX writes
 */
record Column(String name, Function<Row, Optional<? extends JsonValue>> value, BiConsumer<RowChange, JsonValue> writer) {

    static Column readOnly(String name, Function<Row, Optional<? extends JsonValue>> value) {
        return new Column(name, value, null);
    }

    boolean isWritable() {
        return writer != null;
    }
}
