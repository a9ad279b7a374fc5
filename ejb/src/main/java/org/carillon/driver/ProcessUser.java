package org.carillon.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * As whom this process runs, as the kernel tells it in {@code /proc/self/status} (proc(5)).
 *
 * <p>The owner of {@code /proc/self} would not do: the link itself always belongs to root, and so does the directory of a process
 * that was given rights of its own, for example the right to listen on port 443.
 */
final class ProcessUser {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String LINE = "Uid:";
    private static final int EFFECTIVE = 2;

    private ProcessUser() {
    }

    /** The number of the user whose rights this process has; 0 is root. */
    static int effective() throws IOException {
        return effective(Files.readAllLines(STATUS));
    }

    /** The same from the lines of a status file, whose line {@code Uid:} has the real, effective, saved and file system user. */
    static int effective(List<String> status) throws IOException {
        for (String line : status) {
            String[] words = line.split("\\s+");
            if (words.length > EFFECTIVE && words[0].equals(LINE)) {
                return Integer.parseUnsignedInt(words[EFFECTIVE]);
            }
        }
        throw new IOException(STATUS + " does not tell the user");
    }
}
