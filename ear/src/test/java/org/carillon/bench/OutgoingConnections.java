package org.carillon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

import org.carillon.directory.Guid;
import org.carillon.it.ServerProcess;
import org.carillon.it.appservice.PlainService;
import org.carillon.secret.PasswordSealer;

/**
 * Benchmark {@code outgoing}: what connections to the services of app objects cost. Starts a server of its own with so many
 * app objects whose service is in this process, and prints its threads without and with them, and how long after it was ready
 * all were logged in.
 *
 * <p>Argument: number of app objects (1000).
 */
public final class OutgoingConnections {

    private static final String PASSWORD = "bench-password";
    private static final long QUIET_MILLIS = 20_000;

    private OutgoingConnections() {
    }

    public static void main(String[] arguments) throws Exception {
        int apps = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        try (ServerProcess server = ServerProcess.named("bench-outgoing").with("CARILLON_ADMIN_PASSWORD", "bench-admin-password").start();
                PlainService service = new PlainService(PASSWORD)) {
            try (Connection database = server.database().connect()) {
                create(database, server.data(), service.url(), apps);
            }
            server.restart();
            long start = System.nanoTime();
            for (int i = 0; i < apps; i++) {
                service.awaitLogin();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            Thread.sleep(QUIET_MILLIS);
            int threadsWith = threads(server.pid());
            try (Connection database = server.database().connect(); PreparedStatement off = database.prepareStatement("update app_object set web_socket = false")) {
                off.executeUpdate();
            }
            server.restart();
            Thread.sleep(QUIET_MILLIS);
            int threadsWithout = threads(server.pid());
            System.out.printf("outgoing: %d connections, %d cores shared by server and services%n", apps, Runtime.getRuntime().availableProcessors());
            System.out.printf("threads before/after: %d/%d%n", threadsWithout, threadsWith);
            System.out.printf("all logged in %.1f s after the server was ready%n", seconds);
        }
    }

    private static void create(Connection database, Path data, String url, int count) throws SQLException, IOException {
        PasswordSealer sealer = new PasswordSealer(data);
        database.setAutoCommit(false);
        try (PreparedStatement object = database.prepareStatement("""
                insert into pbx_object (guid, type, cn, name, password, created_at, changed_at, version) values (?, 'app', ?, ?, ?, now(), now(), 0)""");
                PreparedStatement app = database.prepareStatement("insert into app_object (guid, url, web_socket) values (?, ?, true)")) {
            for (int i = 0; i < count; i++) {
                UUID guid = UUID.randomUUID();
                object.setObject(1, guid);
                object.setString(2, "bench app " + i);
                object.setString(3, "benchapp" + i);
                object.setBytes(4, sealer.seal(Guid.of(guid).toString(), PASSWORD));
                object.addBatch();
                app.setObject(1, guid);
                app.setString(2, url);
                app.addBatch();
            }
            object.executeBatch();
            app.executeBatch();
        }
        database.commit();
    }

    private static int threads(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream().filter(line -> line.startsWith("Threads:"))
                .mapToInt(line -> Integer.parseInt(line.substring("Threads:".length()).strip())).findFirst().orElseThrow();
    }
}
