package org.carillon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.it.client.AppClient;
import org.carillon.it.client.WireClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A service keeps a copy of many users over a real socket while others change 100 of them a second; the copy ends equal to
 * the table, and a restart gets the difference only (pbx-apis.md section 4). Prints how long it took. Their number is the system
 * property {@code replication.users}.
 */
class TableReplicationIT {

    private static final int USERS = Integer.getInteger("replication.users", 10_000);
    private static final int CHANGES_PER_SECOND = 100;
    private static final int AFTERWARDS = 50;
    private static final String API = "PbxTableUsers";
    private static ServerProcess server;
    private final Map<String, String> copy = new HashMap<>();
    private long usn;

    @BeforeAll
    static void start() throws SQLException {
        server = ServerProcess.named("table").withDemo().start();
        long since = System.nanoTime();
        try (Connection database = server.database().connect(); Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("""
                    insert into pbx_object (guid, type, cn, name, number, created_at, changed_at, version)
                    select gen_random_uuid(), 'user', 'User ' || n, 'user' || n, '9' || n, now(), now(), 0 from generate_series(1, %d) n
                    """.formatted(USERS));
            statement.execute("insert into pbx_user (guid) select guid from pbx_object where name like 'user%'");
            statement.execute("insert into group_membership (object, group_name, active) select guid, 'everybody', true from pbx_user");
            database.commit();
        }
        print("%d users made in %d ms".formatted(USERS, millisSince(since)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theCopyEndsEqualToTheTable() throws Exception {
        List<String> alive = new ArrayList<>(column("select replace(guid::text, '-', '') from pbx_object where name like 'user%'"));
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> changes = CompletableFuture.supplyAsync(() -> change(alive, CHANGES_PER_SECOND, Integer.MAX_VALUE, done));
        JsonObject started;
        int pulled;
        try (AppClient replicator = AppClient.app(server, "pbxadminapi", ServerProcess.DEMO_PASSWORD)) {
            long since = System.nanoTime();
            started = start(replicator, "", 0);
            pulled = pull(replicator);
            long millis = millisSince(since);
            done.set(true);
            int changed = changes.get(60, TimeUnit.SECONDS);
            print("%d rows pulled in %d ms, %d a second, beside %d changes, %d a second".formatted(pulled, millis, pulled * 1000L / millis,
                    changed, changed * 1000L / millis));
            follow(replicator);
        }
        assertEquals(0, started.getJsonNumber("usn").longValue());
        assertTrue(pulled > USERS / 2, "pulled " + pulled);
        assertEquals(table(), copy);
        restartsWithTheDifference(alive, started.getString("guid"));
    }

    private void restartsWithTheDifference(List<String> alive, String identity) throws SQLException {
        change(alive, CHANGES_PER_SECOND * 10, AFTERWARDS, new AtomicBoolean());
        long before = usn;
        try (AppClient replicator = AppClient.app(server, "pbxadminapi", ServerProcess.DEMO_PASSWORD)) {
            assertEquals(before, start(replicator, identity, before).getJsonNumber("usn").longValue());
            int pulled = pull(replicator);
            print("%d rows after a restart behind %d changes".formatted(pulled, AFTERWARDS));
            assertTrue(pulled > 0 && pulled <= AFTERWARDS, "pulled " + pulled);
        }
        assertEquals(table(), copy);
    }

    private static JsonObject start(AppClient replicator, String identity, long from) {
        JsonObjectBuilder columns = Json.createObjectBuilder();
        for (String column : List.of("guid", "cn", "h323", "e164", "grps", "devices", "allows", "t-allows", "cds", "emails")) {
            columns.add(column, Json.createObjectBuilder());
        }
        JsonObjectBuilder request = WireClient.message("ReplicateStart", "api", API, "src", "it", "columns", columns);
        if (from > 0) {
            request.add("guid", identity).add("usn", from);
        }
        replicator.send(request);
        return replicator.await("ReplicateStartResult").json();
    }

    /** @return how many rows came as results */
    private int pull(AppClient replicator) {
        int rows = 0;
        while (true) {
            replicator.send(WireClient.message("ReplicateNext", "api", API, "src", "it"));
            JsonObject message = take(replicator);
            while (!message.getString("mt").equals("ReplicateNextResult")) {
                message = take(replicator);
            }
            if (!message.containsKey("columns")) {
                return rows;
            }
            rows++;
        }
    }

    /** Takes what still comes, up to a change made for that purpose. */
    private void follow(AppClient replicator) throws SQLException {
        String last = column("select replace(guid::text, '-', '') from pbx_object where name = 'dave'").get(0);
        change(new ArrayList<>(List.of(last)), CHANGES_PER_SECOND, 1, new AtomicBoolean());
        JsonObject message;
        do {
            message = take(replicator);
        } while (!message.getJsonObject("columns").getString("guid").equals(last));
    }

    private JsonObject take(AppClient replicator) {
        JsonObject message = replicator.await("message", frame -> true).json();
        replicator.forgetTaken();
        if (message.containsKey("usn")) {
            usn = message.getJsonNumber("usn").longValue();
        }
        if (message.containsKey("columns")) {
            JsonObject columns = message.getJsonObject("columns");
            if (message.getString("mt").equals("ReplicateDel")) {
                copy.remove(columns.getString("guid"));
            } else {
                copy.put(columns.getString("guid"), columns.getString("cn") + " " + columns.getString("h323") + " " + columns.getString("e164", "")
                        + " " + columns.getJsonArray("grps").size());
            }
        }
        return message;
    }

    /**
     * Changes, adds and deletes rows through another copy.
     *
     * @param alive the rows that there are, and then are
     * @return how many changes were made
     */
    private static int change(List<String> alive, int perSecond, int most, AtomicBoolean done) {
        try (AppClient writer = AppClient.app(server, "pbxadminapi", ServerProcess.DEMO_PASSWORD)) {
            writer.send(WireClient.message("ReplicateStart", "api", API, "src", "w", "add", true, "del", true, "pseudo",
                    Json.createArrayBuilder().add("waiting").build(), "columns", Json.createObjectBuilder()
                            .add("cn", Json.createObjectBuilder().add("update", true))
                            .add("h323", Json.createObjectBuilder().add("update", true))));
            writer.await("ReplicateStartResult");
            long since = System.nanoTime();
            int made = 0;
            while (made < most && !done.get()) {
                String guid = alive.get((int) (made * 7919L % alive.size()));
                if (made % 10 == 8) {
                    alive.add(answer(writer, "ReplicateAdd", "cn", "Added " + System.nanoTime(), "h323", "added" + System.nanoTime())
                            .getJsonObject("columns").getString("guid"));
                } else if (made % 10 == 9 && alive.size() > 1) {
                    answer(writer, "ReplicateDel", "guid", guid);
                    alive.remove(guid);
                } else {
                    answer(writer, "ReplicateUpdate", "guid", guid, "cn", "Changed " + System.nanoTime());
                }
                made++;
                long ahead = since + made * 1_000_000_000L / perSecond - System.nanoTime();
                if (ahead > 0) {
                    LockSupport.parkNanos(ahead);
                }
            }
            return made;
        }
    }

    private static JsonObject answer(AppClient writer, String mt, String... namesAndValues) {
        JsonObjectBuilder columns = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            columns.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        JsonObject result = writer.request(API, mt, "columns", columns).json();
        writer.forgetTaken();
        assertTrue(!result.containsKey("error"), result.toString());
        return result;
    }

    private static Map<String, String> table() throws SQLException {
        Map<String, String> table = new HashMap<>();
        try (Connection database = server.database().connect(); Statement statement = database.createStatement();
             ResultSet rows = statement.executeQuery("""
                     select replace(o.guid::text, '-', ''), o.cn, o.name, coalesce(o.number, ''),
                         (select count(*) from group_membership m where m.object = o.guid)
                     from pbx_object o where o.type = 'user'""")) {
            while (rows.next()) {
                table.put(rows.getString(1), rows.getString(2) + " " + rows.getString(3) + " " + rows.getString(4) + " " + rows.getString(5));
            }
        }
        return table;
    }

    private static List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection database = server.database().connect(); Statement statement = database.createStatement();
             ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static long millisSince(long nanos) {
        return Math.max(1, (System.nanoTime() - nanos) / 1_000_000);
    }

    private static void print(String figures) {
        System.out.println("replication: " + figures);
    }
}
