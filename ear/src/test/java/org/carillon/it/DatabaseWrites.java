package org.carillon.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Rows written to the embedded database past the server: what the database itself promises. */
final class DatabaseWrites extends RepeatedWrites {

    private static final long PAUSE_MILLIS = 5;
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private long next;

    DatabaseWrites() {
        super("database-writes", PAUSE_MILLIS);
    }

    @Override
    public int acknowledged() {
        return acknowledged.size();
    }

    @Override
    public void verify(ServerProcess server) throws SQLException {
        Set<Long> found = new HashSet<>();
        try (Connection connection = server.database().connect(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("select id from kill_test")) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        Set<Long> lost = new HashSet<>(acknowledged);
        lost.removeAll(found);
        assertTrue(lost.isEmpty(), () -> lost.size() + " of " + acknowledged.size() + " acknowledged writes are lost: " + lost);
    }

    /** Writes over one connection until it breaks. */
    @Override
    void write(ServerProcess server) {
        try (Connection connection = server.database().connect(); Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kill_test (id bigint primary key)");
            try (PreparedStatement insert = connection.prepareStatement("insert into kill_test values (?)")) {
                while (!isPaused()) {
                    long id = next++;
                    insert.setLong(1, id);
                    insert.executeUpdate();
                    acknowledged.add(id);
                    rest();
                }
            }
        } catch (SQLException | RuntimeException e) {
            // The database is away: that is what the test is about.
        }
    }
}
