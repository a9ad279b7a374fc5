package org.carillon.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The embedded PostgreSQL of a server, seen from outside: by the files in its data directory. */
public final class Database {

    private final Path directory;

    Database(Path data) {
        directory = data.resolve("pg");
    }

    public Path directory() {
        return directory;
    }

    /** The running postmaster. Its file alone proves nothing, it outlives a killed one. */
    public Optional<ProcessHandle> process() {
        return line(0).map(Long::valueOf).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive)
                .filter(p -> p.info().command().orElse("").endsWith("/postgres"));
    }

    public int port() {
        return Integer.parseInt(line(3).orElseThrow());
    }

    /** A connection past the server, with the password from the data directory. */
    public Connection connect() throws SQLException {
        try {
            String password = Files.readString(directory.resolve("password")).strip();
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port() + "/carillon", "carillon", password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the postmaster as {@code kill -9} does; its sessions notice and end by themselves. */
    public void kill9() {
        process().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    private Optional<String> line(int number) {
        try {
            List<String> lines = Files.readAllLines(directory.resolve("data/postmaster.pid"));
            return lines.size() > number ? Optional.of(lines.get(number).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
