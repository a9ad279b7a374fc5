package org.carillon.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says: line 1 the process, line 4 the port.
 *
 * <p>The file may be stale, and while PostgreSQL starts it may still be short; a short file is read as none.
 */
record PostmasterFile(long pid, int port) {

    private static final int PORT_LINE = 3;

    static Optional<PostmasterFile> read(Path file) throws IOException {
        try {
            return parse(Files.readAllLines(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    static Optional<PostmasterFile> parse(List<String> lines) {
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PostmasterFile(Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether the process lives and is a PostgreSQL. */
    boolean isAlive() {
        return command().filter(PostmasterFile::isPostgres).isPresent();
    }

    /** Whether the number is taken by something else: another program, or a dead process that nobody has buried. */
    boolean isStranger() {
        return ProcessHandle.of(pid).isPresent() && !isAlive();
    }

    private Optional<String> command() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).flatMap(process -> process.info().command());
    }

    private static boolean isPostgres(String command) {
        return Path.of(command).getFileName().toString().startsWith("postgres");
    }
}
