package org.carillon.websocket.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.carillon.directory.Guid;
import org.carillon.directory.ObjectTable;
import org.carillon.directory.TableChange;
import org.carillon.directory.TableState;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;

/**
 * One copy of the table being kept. Begins with ReplicateStart; the replicator pulls the rows as they were then, one at a time,
 * while changes that come later are sent at once; after the last row only changes remain. Rows are pulled in the order of
 * their change numbers up to the one at the start: what changes meanwhile leaves that range and comes as a change.
 * Each look at the table reaches up to the number that was the newest before it, so that objects of other types, which it does
 * not find, are behind it as well. All of it happens in the turn of the connection.
 */
final class Replication {

    static final int PAGE = 200;
    private static final long MUCH_QUEUED = 262_144;
    private static final JsonObject GONE = JsonText.object().build();
    private final ApiSession session;
    private final Selection selection;
    private final ObjectTable table;
    private final RowReader reader;
    private final boolean continued;
    private final long last;
    private final ArrayDeque<Delivery> page = new ArrayDeque<>();
    private boolean pulling = true;
    /** Whether it is known which objects the replicator has. One that goes on may have more than came up to its number. */
    private boolean sure;
    /** The replicator knows every object that was created up to this number and is still there. */
    private long settled;
    /** Objects beyond that which it was told of, be it that they are gone. */
    private final Set<Guid> told = new HashSet<>();
    private final Map<Guid, JsonObject> own = new HashMap<>();
    private long pulled;
    private long pushed;
    private Optional<JsonValue> src;

    private record Delivery(TableChange change, Row row) {
    }

    private record News(String mt, JsonObject columns) {
    }

    /** @param from number up to which the copy has everything; 0 for a new copy */
    Replication(ApiSession session, Selection selection, ObjectTable table, RowReader reader, TableState state, long from,
                Optional<JsonValue> src) {
        this.session = session;
        this.selection = selection;
        this.table = table;
        this.reader = reader;
        this.continued = from > 0;
        this.sure = from == 0;
        this.settled = from;
        this.pulled = from;
        this.last = state.newest();
        this.pushed = state.newest();
        this.src = src;
    }

    ApiSession session() {
        return session;
    }

    Selection selection() {
        return selection;
    }

    /** The next row, or, without columns, that there is none any more. */
    JsonObject next(Optional<JsonValue> requestSrc) {
        src = requestSrc;
        while (!page.isEmpty() || pulling && load()) {
            Delivery delivery = page.poll();
            if (delivery != null && delivery.row() == null) {
                send(new News("ReplicateDel", key(delivery.change().guid())), false);
            } else if (delivery != null && told.add(delivery.change().guid())) {
                /* What it wrote itself since the page was read is undone by this row, so it must be told of that. */
                own.remove(delivery.change().guid());
                return result().add("columns", selection.row(delivery.row())).add("usn", delivery.change().number()).build();
            }
        }
        return result().add("usn", end()).build();
    }

    /* The number that the replicator may go on from: nothing up to it is left to be told. */
    private long end() {
        if (pulling && push()) {
            settle();
        }
        pulling = false;
        return settled;
    }

    private void settle() {
        settled = pushed;
        sure = true;
        told.clear();
    }

    private static JsonObjectBuilder result() {
        return JsonText.message("ReplicateNextResult");
    }

    private boolean load() {
        if (pulled >= last) {
            return false;
        }
        List<TableChange> changes = table.changes(selection.kinds(), pulled, last, continued, PAGE);
        pulled = reached(changes, last);
        Map<Guid, Row> rows = rows(changes);
        changes.stream().filter(change -> change.deleted() || rows.containsKey(change.guid()))
                .forEach(change -> page.add(new Delivery(change, rows.get(change.guid()))));
        return true;
    }

    /* A page that is not full shows that there are no more up to where it was to end. */
    private static long reached(List<TableChange> changes, long upTo) {
        return changes.size() < PAGE ? upTo : changes.get(PAGE - 1).number();
    }

    private Map<Guid, Row> rows(List<TableChange> changes) {
        return changes.isEmpty() ? Map.of() : reader.rows(changes.stream().filter(change -> !change.deleted()).map(TableChange::guid).toList());
    }

    /**
     * Sends what has changed.
     *
     * @return false if the replicator has so much to read already that the rest must wait
     */
    boolean push() {
        while (session.connection().queuedBytes() < MUCH_QUEUED) {
            long newest = table.state().newest();
            if (newest <= pushed || push(newest)) {
                if (!pulling) {
                    settle();
                }
                return true;
            }
        }
        return false;
    }

    /** @return whether that was all up to the newest one */
    private boolean push(long newest) {
        List<TableChange> changes = table.changes(selection.kinds(), pushed, newest, true, PAGE);
        Map<Guid, Row> rows = rows(changes);
        List<News> news = new ArrayList<>();
        changes.forEach(change -> news(change, rows.get(change.guid())).ifPresent(news::add));
        pushed = reached(changes, newest);
        boolean all = pushed == newest;
        for (int i = 0; i < news.size(); i++) {
            send(news.get(i), all && i == news.size() - 1);
        }
        if (all) {
            own.clear();
        }
        return all;
    }

    private Optional<News> news(TableChange change, Row row) {
        boolean known = isKnown(change);
        told.add(change.guid());
        JsonObject sent = own.remove(change.guid());
        if (change.deleted()) {
            return (known || !sure) && sent != GONE ? Optional.of(new News("ReplicateDel", key(change.guid()))) : Optional.empty();
        }
        if (row == null) {
            return Optional.empty();
        }
        JsonObject columns = selection.row(row);
        boolean same = sent != null && Selection.shows(columns, sent) && (known || Selection.shows(sent, columns));
        return same ? Optional.empty() : Optional.of(new News(known || sent != null ? "ReplicateUpdate" : "ReplicateAdd", columns));
    }

    private boolean isKnown(TableChange change) {
        return change.created() <= settled || told.contains(change.guid());
    }

    /** The replicator itself wrote this: it need not be told, unless something else came of it. */
    void wrote(Guid guid, JsonObject columns) {
        JsonObjectBuilder all = JsonText.object();
        own.getOrDefault(guid, JsonObject.EMPTY_JSON_OBJECT).forEach(all::add);
        columns.forEach((name, value) -> {
            if (!name.equals(Columns.KEY)) {
                all.add(name, value);
            }
        });
        own.put(guid, all.build());
    }

    /** The replicator itself deleted this. */
    void deleted(Guid guid) {
        own.put(guid, GONE);
    }

    /** How many of the replicator's own changes were not yet seen in the table. */
    int owing() {
        return own.size();
    }

    private static JsonObject key(Guid guid) {
        return JsonText.object().add(Columns.KEY, guid.toString()).build();
    }

    /* Only the last one of all that there is carries a number: a replicator that went on from another would miss what is still
       to come, be it pulled or told. */
    private void send(News news, boolean complete) {
        JsonObjectBuilder message = JsonText.message(news.mt()).add("columns", news.columns());
        if (complete && !pulling) {
            message.add("usn", pushed);
        }
        session.send(src, message.build());
    }
}
