package org.carillon.driver;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Who is still connected when this JVM ends.
 *
 * <p>Sessions of this JVM are given time to close, because the server undeploys while its shutdown hooks run. Sessions of others
 * mean that the database is still needed.
 */
class Sessions {

    private static final Duration FOR_OWN = Duration.ofSeconds(20);
    private static final long PAUSE_MILLIS = 50;
    private static final String COUNT = """
            SELECT count(*) FILTER (WHERE application_name = ?), count(*) FILTER (WHERE application_name <> ?)
            FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()""";

    private final Connection connection;
    private final String ownName;

    Sessions(Connection connection, String ownName) {
        this.connection = connection;
        this.ownName = ownName;
    }

    /** Waits until the sessions of this JVM are closed, not forever, and tells whether there are others. */
    boolean othersRemain() throws SQLException {
        long deadline = System.nanoTime() + FOR_OWN.toNanos();
        try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, ownName);
            statement.setString(2, ownName);
            while (true) {
                try (ResultSet counts = statement.executeQuery()) {
                    counts.next();
                    if (counts.getInt(1) == 0 || System.nanoTime() > deadline) {
                        return counts.getInt(2) > 0;
                    }
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
