package org.carillon.websocket.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.carillon.apps.AppLoginOutcome.Refused;
import org.carillon.directory.Guid;
import org.carillon.directory.PbxApiName;
import org.carillon.directory.TableState;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.Conversation;
import org.carillon.websocket.connection.FakeRemote;
import org.carillon.websocket.connection.FixedSettings;
import org.carillon.websocket.connection.Peer;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;

/** The other side of a replication: does what it is told, keeps a number only as long as it may go on from it. */
final class Replicator {

    static final Selection SELECTION = Selection.of(Message.parse(
            "{\"add\":true,\"del\":true,\"columns\":{\"guid\":{},\"cn\":{\"update\":true},\"grps\":{},\"nonsense\":{}}}"));
    private final FakeTable table;
    private final Selection selection;
    final Map<Guid, String> copy = new HashMap<>();
    private Replication replication;
    private FakeRemote remote;
    private Guid copyOf;
    private long usn;
    private boolean complete;
    /** It goes on from a number, so what came later is told once more until all of it was told. */
    private boolean again;
    /** Goes on from a row in the middle as well; exact as long as nothing changes meanwhile. */
    boolean keepsEvery;

    Replicator(FakeTable table) {
        this(table, SELECTION);
    }

    Replicator(FakeTable table, Selection selection) {
        this.table = table;
        this.selection = selection;
    }

    /** The number from which it would go on. */
    long usn() {
        return usn;
    }

    /** Connects anew; goes on from what it has where the publisher can. */
    void start() {
        remote = new FakeRemote();
        ApiSession session = new ApiSession(new Connection(new Peer("192.0.2.1", "h", false), remote, new FixedSettings(),
                c -> new Silent()), PbxApiName.PBX_TABLE_USERS, "PbxTableUsers", new Refused());
        TableState state = table.state();
        long from = complete && copyOf != null && usn > 0 && state.continues(copyOf, usn) ? usn : 0;
        if (from == 0) {
            copy.clear();
        }
        complete = from > 0;
        again = complete;
        copyOf = state.identity();
        RowReader reader = new RowReader() {
            @Override
            Map<Guid, Row> rows(Collection<Guid> guids) {
                return table.rows(guids);
            }
        };
        replication = new Replication(session, selection, table, reader, state, from, Optional.of(JsonText.text("s")));
    }

    /** @return false after the last row */
    boolean next() {
        JsonObject result = replication.next(Optional.of(JsonText.text("s")));
        take();
        long number = result.getJsonNumber("usn").longValue();
        if (!result.containsKey("columns")) {
            usn = number;
            complete = true;
            again = false;
            return false;
        }
        if (keepsEvery) {
            usn = number;
            complete = true;
        }
        put(result.getJsonObject("columns"));
        return true;
    }

    void push() {
        assertTrue(replication.push());
        take();
    }

    void rename(Guid guid, String name) {
        table.rename(guid, name);
        copy.put(guid, name);
        replication.wrote(guid, JsonText.object().add("guid", guid.toString()).add("cn", name).build());
    }

    void delete(Guid guid) {
        table.delete(guid);
        copy.remove(guid);
        replication.deleted(guid);
    }

    /** Of how many own changes the publisher still remembers that they need not be told. */
    int owing() {
        return replication.owing();
    }

    int messages() {
        return remote.taken.size();
    }

    private void take() {
        for (String frame : remote.taken) {
            JsonObject message = JsonText.parse(frame);
            JsonObject columns = message.getJsonObject("columns");
            Guid guid = Guid.parse(columns.getString("guid"));
            assertEquals("s", message.getString("src"));
            switch (message.getString("mt")) {
                case "ReplicateAdd" -> {
                    assertFalse(!again && copy.containsKey(guid), "an added row was there already");
                    put(columns);
                }
                case "ReplicateUpdate" -> {
                    assertTrue(copy.containsKey(guid), "an updated row was not there");
                    put(columns);
                }
                case "ReplicateDel" -> assertTrue(copy.remove(guid) != null || again, "a deleted row was not there");
                default -> throw new AssertionError(frame);
            }
            if (message.containsKey("usn")) {
                usn = message.getJsonNumber("usn").longValue();
            }
        }
        remote.taken.clear();
    }

    private void put(JsonObject columns) {
        assertEquals(JsonValue.EMPTY_JSON_ARRAY, columns.get("grps"), "rows are whole");
        copy.put(Guid.parse(columns.getString("guid")), columns.getString("cn"));
    }

    private static final class Silent implements Conversation {

        @Override
        public String kind() {
            return "test";
        }

        @Override
        public void receive(String frame) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void ended() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isSettled() {
            return true;
        }
    }
}
