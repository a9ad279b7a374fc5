package org.carillon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.carillon.driver.EmbeddedDriver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A server with a database that somebody else runs, as a user without special rights. The other PostgreSQL is one of the embedded
 * kind that this JVM starts; it ends with it.
 */
class ExternalDatabaseIT {

    private static final String PASSWORD = "s3cret of the pbx";
    private static String url;
    private static ServerProcess server;

    @BeforeAll
    static void start() throws SQLException {
        var data = ServerProcess.WORK.resolve("external-database");
        Leftovers.end(data);
        Trees.delete(data);
        Database database = new Database(data);
        try (Connection owner = new EmbeddedDriver().connect("jdbc:carillon-embedded:" + database.directory() + "?db=postgres", new Properties());
             Statement statement = owner.createStatement()) {
            statement.execute("create role pbx login password '" + PASSWORD + "'");
            statement.execute("create database telephony owner pbx");
        }
        url = "jdbc:postgresql://127.0.0.1:" + database.port() + "/telephony";
        server = ServerProcess.named("external").withDemo().with("CARILLON_DOMAIN", "telephony.example")
                .with("CARILLON_DB_URL", url).with("CARILLON_DB_USER", "pbx").with("CARILLON_DB_PASSWORD", PASSWORD)
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void firstStartFillsTheDatabase() throws SQLException {
        assertEquals(List.of("admin", "alice", "bob", "carol", "dave"),
                query("select name from pbx_object where type = 'user' order by name"));
        assertEquals(List.of("telephony.example"), query("select value from setting where key = 'system.domain'"));
    }

    @Test
    void noEmbeddedDatabaseIsStarted() {
        assertFalse(Files.exists(server.data().resolve("pg")));
    }

    @Test
    void secondStartChangesNothingAndNeedsTheSameKey() throws SQLException {
        List<String> before = query("select guid::text || version || changed_at from pbx_object order by 1");
        server.restart();
        assertEquals(before, query("select guid::text || version || changed_at from pbx_object order by 1"));
    }

    @Test
    void passwordOfTheDatabaseReachesNoLog() {
        assertFalse(server.log().contains(PASSWORD));
        assertTrue(server.log().contains("first start done"));
    }

    private static List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "pbx", PASSWORD);
             Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
