package org.carillon.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real PostgreSQL, started, killed and found again.
 *
 * <p>Not covered: a killed JVM, which the tests of the whole server kill, and root without user namespaces.
 */
class EmbeddedPostgresTest {

    /** Emptied by the shutdown hook of the JVM at the earliest, so not deleted by the test. */
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path directory;

    @BeforeAll
    static void leaveWhatAKillLeaves() throws IOException {
        Files.createDirectories(directory.resolve("pgsql.new/bin"));
        Files.writeString(directory.resolve("pgsql.new/bin/initdb"), "half");
        Files.createDirectories(directory.resolve("data.new/base"));
        Files.writeString(directory.resolve("password.new"), "ha");
    }

    @AfterAll
    static void stop() throws IOException {
        Commands commands = new Commands(directory);
        PostgresBinaries binaries = new PostgresBinaries(directory);
        new Postmaster(new Cluster(directory, binaries, commands), binaries, commands).stop();
        FileTrees.delete(directory);
    }

    @Test
    void startsOnFirstConnectionAndComesBackAfterAKill() throws Exception {
        try (Connection first = connect()) {
            assertEquals("on", ask(first, "SHOW fsync"));
            assertEquals("127.0.0.1", ask(first, "SHOW listen_addresses"));
            ask(first, "CREATE TABLE kept (line text); INSERT INTO kept VALUES ('kept'); SELECT 1");
        }
        assertEquals("rw-------", PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve("password"))));
        long killed = postmaster().pid();
        try (Connection open = connect()) {
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            ProcessHandle.of(killed).ifPresent(process -> process.onExit().join());
            try (Connection second = connect()) {
                assertEquals("kept", ask(second, "SELECT line FROM kept"));
            }
            assertFalse(open.isValid(1));
        }
        assertTrue(postmaster().pid() != killed);
    }

    private static PostmasterFile postmaster() throws IOException {
        return PostmasterFile.parse(Files.readAllLines(directory.resolve("data/postmaster.pid"))).orElseThrow();
    }

    private static Connection connect() throws SQLException {
        return new EmbeddedDriver().connect("jdbc:carillon-embedded:" + directory + "?db=trial", new Properties());
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows && statement.getUpdateCount() >= 0) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
