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
final class DatabaseWrites implements AcknowledgedWrites {

    private static final long PAUSE_MILLIS = 5;
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private Thread writer;
    private volatile boolean paused;
    private long next;

    @Override
    public void begin(ServerProcess server) {
        paused = false;
        writer = new Thread(() -> {
            while (!paused) {
                write(server);
                rest();
            }
        }, "database-writes");
        writer.start();
    }

    @Override
    public void pause() {
        paused = true;
        if (writer == null) {
            return;
        }
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
    private void write(ServerProcess server) {
        try (Connection connection = server.database().connect(); Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kill_test (id bigint primary key)");
            try (PreparedStatement insert = connection.prepareStatement("insert into kill_test values (?)")) {
                while (!paused) {
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

    private static void rest() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
