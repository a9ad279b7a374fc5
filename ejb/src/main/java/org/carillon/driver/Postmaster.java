package org.carillon.driver;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The process that serves the cluster.
 *
 * <p>It is a child of nobody: it outlives a killed server and is found again by the file {@code postmaster.pid}. That file alone
 * proves nothing, because it outlives a killed postmaster too; the process it names must be a PostgreSQL. It listens on loopback
 * on a port that was free when it started, with data written through to the disk as PostgreSQL does by default.
 */
class Postmaster {

    private static final Logger LOG = Logger.getLogger(Postmaster.class.getName());
    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 20;
    private static final long PAUSE_MILLIS = 1000;

    private final Cluster cluster;
    private final PostgresBinaries binaries;
    private final Commands commands;

    Postmaster(Cluster cluster, PostgresBinaries binaries, Commands commands) {
        this.cluster = cluster;
        this.binaries = binaries;
        this.commands = commands;
    }

    /** The port of the running postmaster, nothing if none runs. */
    OptionalInt port() throws IOException {
        return PostmasterFile.read(pidFile()).filter(PostmasterFile::isAlive).map(file -> OptionalInt.of(file.port()))
                .orElse(OptionalInt.empty());
    }

    /** Starts the postmaster, or adopts one that was started meanwhile, and returns its port. */
    int start() throws IOException {
        OptionalInt running = port();
        if (running.isPresent()) {
            return running.getAsInt();
        }
        binaries.unpack();
        cluster.create();
        commands.handOver();
        for (int attempt = 1; ; attempt++) {
            disarmFileOfStranger();
            try {
                return startOnFreePort();
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                // Processes of a killed postmaster need a moment to notice, and a free port may be taken in between.
                LOG.log(Level.INFO, "PostgreSQL did not start at attempt {0}: {1}", new Object[] {attempt, e.getMessage()});
                pause();
            }
        }
    }

    /**
     * A stranger that got the number of a dead postmaster, or a dead one that nobody has buried, would keep PostgreSQL from
     * starting. The number is replaced by one that no process has; the rest of the file stays, because PostgreSQL reads in it
     * whether sessions of the dead postmaster still write.
     */
    private void disarmFileOfStranger() throws IOException {
        var stale = PostmasterFile.read(pidFile());
        if (stale.isPresent() && stale.get().isStranger()) {
            List<String> lines = new ArrayList<>(Files.readAllLines(pidFile()));
            lines.set(0, Integer.toString(Integer.MAX_VALUE));
            Files.write(pidFile(), lines);
        }
    }

    void stop() throws IOException {
        commands.run(STOP, List.of(binaries.command("pg_ctl"), "stop", "-D", cluster.data().toString(), "-m", "fast", "-w",
                "-t", Long.toString(STOP.toSeconds() - 5)));
    }

    private int startOnFreePort() throws IOException {
        int port = freePort();
        commands.run(START, List.of(binaries.command("pg_ctl"), "start", "-D", cluster.data().toString(), "-w",
                "-t", Long.toString(START.toSeconds() - 5), "-l", cluster.data().resolve("start.log").toString(),
                "-o", String.join(" ", options(port))));
        LOG.log(Level.INFO, "Started PostgreSQL {0} on port {1,number,#}", new Object[] {binaries.version(), port});
        return port;
    }

    /** A week of log files, each day's overwritten a week later; a line there names no values of statements. */
    private static List<String> options(int port) {
        return List.of("-p", Integer.toString(port),
                "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=200",
                "-c", "logging_collector=on", "-c", "log_directory=log", "-c", "log_filename=postgresql-%a.log",
                "-c", "log_rotation_age=1d", "-c", "log_rotation_size=0", "-c", "log_truncate_on_rotation=on");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Path pidFile() {
        return cluster.data().resolve("postmaster.pid");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was starting", e);
        }
    }
}
