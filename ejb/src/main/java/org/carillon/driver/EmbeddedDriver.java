package org.carillon.driver;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/**
 * The JDBC driver of the data source: starts the embedded PostgreSQL with the first connection that needs it.
 *
 * <p>A URL {@code jdbc:carillon-embedded:<directory>?db=<name>} means the PostgreSQL kept in that directory, any
 * {@code jdbc:postgresql:} URL an external one, for which nothing is started. So nobody has to start a database before the server,
 * and the persistence unit, the tests and a second node all come the same way. There is one {@link EmbeddedPostgres} for each
 * directory; it lives until the JVM ends.
 */
public class EmbeddedDriver implements Driver {

    /** The server makes several instances of its driver, but a directory has one owner in a JVM. */
    private static final Map<Path, EmbeddedPostgres> DATABASES = new ConcurrentHashMap<>();

    private final Driver postgresql = new org.postgresql.Driver();

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        Optional<EmbeddedUrl> embedded = EmbeddedUrl.parse(url);
        if (embedded.isEmpty()) {
            return postgresql.connect(url, info);
        }
        return DATABASES.computeIfAbsent(embedded.get().directory(), directory -> new EmbeddedPostgres(directory, postgresql))
                .connect(embedded.get().database(), info);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return EmbeddedUrl.parse(url).isPresent() || postgresql.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return EmbeddedUrl.parse(url).isPresent() ? new DriverPropertyInfo[0] : postgresql.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return postgresql.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return postgresql.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return postgresql.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return postgresql.getParentLogger();
    }
}
