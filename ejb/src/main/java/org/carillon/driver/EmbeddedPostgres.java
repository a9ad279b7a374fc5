package org.carillon.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One embedded PostgreSQL: everything in one directory, running while somebody is connected to it.
 *
 * <p>Life cycle: the first connection unpacks the binaries, makes the cluster and starts the postmaster, each only if it is not
 * there yet; a postmaster that outlived a killed server is adopted. Should the database die later, the next connection starts it
 * again. When the JVM ends, the postmaster is stopped after the last session, unless another JVM still uses it.
 *
 * <p>Every step may be interrupted by a kill at any moment and leaves either the state before or the state after it, never
 * something in between. A lock on a file keeps two JVMs from taking a step at the same time.
 */
class EmbeddedPostgres {

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 100;
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String SYSTEM_ERROR = "58000";
    private static final String DATABASE_EXISTS = "42P04";
    /** Refused, broken, starting up, shutting down: the states of a database that is about to come or to go. */
    private static final Set<String> NOT_THERE = Set.of("08000", "08001", "08003", "08006", "57P01", "57P02", "57P03");

    private final Driver driver;
    private final Cluster cluster;
    private final Postmaster postmaster;
    private final Path directory;
    private boolean hooked;
    private int lastPort;
    private boolean ended;

    EmbeddedPostgres(Path directory, Driver driver) {
        this.directory = directory;
        this.driver = driver;
        Commands commands = new Commands(directory);
        PostgresBinaries binaries = new PostgresBinaries(directory);
        this.cluster = new Cluster(directory, binaries, commands);
        this.postmaster = new Postmaster(cluster, binaries, commands);
    }

    /** Connects to the database of that name, which is created if it is missing. */
    Connection connect(String database, Properties info) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return open(database, ensureRunning(), info);
            } catch (SQLException e) {
                if (NO_SUCH_DATABASE.equals(e.getSQLState())) {
                    createDatabase(database, info);
                } else if (!NOT_THERE.contains(String.valueOf(e.getSQLState())) || System.nanoTime() > deadline) {
                    throw e;
                } else {
                    pause(e);
                }
            }
        }
    }

    /** The port on which the database listens, after starting it if need be. */
    private synchronized int ensureRunning() throws SQLException {
        try {
            if (ended) {
                throw new IOException("the server is shutting down");
            }
            Files.createDirectories(directory);
            if (!hooked) {
                Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "carillon-postgres-stop"));
                hooked = true;
            }
            var running = postmaster.port();
            if (running.isPresent()) {
                return adopt(running.getAsInt());
            }
            DirectoryLock lock = DirectoryLock.on(directory);
            try (lock) {
                lastPort = postmaster.start();
                return lastPort;
            }
        } catch (IOException | IllegalStateException e) {
            throw new SQLException("The embedded PostgreSQL in " + directory + " does not start: " + e.getMessage(), SYSTEM_ERROR, e);
        }
    }

    /** Tells once that the database was not started by this JVM. */
    private int adopt(int port) {
        if (port != lastPort) {
            LOG.log(Level.INFO, "Adopted the running PostgreSQL on port {0,number,#}", port);
            lastPort = port;
        }
        return port;
    }

    private Connection open(String name, int port, Properties info) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(info);
        properties.setProperty("user", Cluster.USER);
        properties.setProperty("password", password());
        properties.setProperty("ApplicationName", applicationName());
        return driver.connect("jdbc:postgresql://127.0.0.1:" + port + "/" + name, properties);
    }

    private String password() throws SQLException {
        try {
            return cluster.password();
        } catch (IOException e) {
            throw new SQLException("The password of the embedded PostgreSQL in " + directory + " is not readable", "28000", e);
        }
    }

    private void createDatabase(String database, Properties info) throws SQLException {
        try (Connection connection = open("postgres", ensureRunning(), info); Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
            LOG.log(Level.INFO, "Created the database {0} in {1}", new Object[] {database, directory});
        } catch (SQLException e) {
            if (!DATABASE_EXISTS.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private synchronized void stop() {
        ended = true;
        try {
            var running = postmaster.port();
            if (running.isEmpty()) {
                return;
            }
            try (Connection connection = open("postgres", running.getAsInt(), new Properties())) {
                if (new Sessions(connection, applicationName()).othersRemain()) {
                    return;
                }
            }
            postmaster.stop();
        } catch (IOException | SQLException e) {
            LOG.log(Level.WARNING, "The embedded PostgreSQL in {0} was not stopped, the next start adopts it: {1}",
                    new Object[] {directory, e.getMessage()});
        }
    }

    private static String applicationName() {
        return "carillon-" + ProcessHandle.current().pid();
    }

    private static void pause(SQLException reason) throws SQLException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }
}
