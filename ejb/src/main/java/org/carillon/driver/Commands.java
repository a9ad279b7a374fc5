package org.carillon.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Runs the programs of PostgreSQL, which refuse to run as root.
 *
 * <p>An ordinary user runs them as itself. For root they run in a user namespace of their own, where the same files belong to
 * somebody who is not root; where the machine forbids such namespaces they run as the user "nobody", to whom the files are handed
 * over once. Files that already belong to somebody else are used as that user.
 */
class Commands {

    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    private final Path directory;
    private List<String> prefix;

    Commands(Path directory) {
        this.directory = directory;
    }

    /** Runs the command and returns what it printed; any end but success within the time is an error that tells it. */
    String run(Duration patience, List<String> command) throws IOException {
        List<String> full = new ArrayList<>(prefix());
        full.addAll(command);
        return execute(patience, full);
    }

    /** Makes the files of the directory belong to the user as whom the commands run. */
    void handOver() throws IOException {
        if (prefix().contains("--reuid=" + NOBODY)) {
            execute(SHORT, List.of("chmod", "a+x", directory.getParent().toString()));
            execute(Duration.ofMinutes(1), List.of("chown", "-R", NOBODY + ":" + NOBODY, directory.toString()));
        }
    }

    private synchronized List<String> prefix() throws IOException {
        if (prefix == null) {
            prefix = choosePrefix();
        }
        return prefix;
    }

    private List<String> choosePrefix() throws IOException {
        if (ProcessUser.effective() != ROOT) {
            return List.of();
        }
        int owner = owner(directory);
        if (owner != ROOT) {
            return as(owner);
        }
        List<String> namespace = List.of("unshare", "-U");
        return works(namespace) ? namespace : as(NOBODY);
    }

    private static List<String> as(int user) {
        return List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups");
    }

    private static boolean works(List<String> prefix) {
        List<String> attempt = new ArrayList<>(prefix);
        attempt.add("true");
        try {
            execute(SHORT, attempt);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int owner(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * The output goes through a file, not a pipe: a postmaster inherits it, and a pipe would stay open as long as that lives.
     */
    private static String execute(Duration patience, List<String> command) throws IOException {
        Path output = Files.createTempFile("carillon-command", ".log");
        try {
            Process process = builder(command).redirectOutput(output.toFile()).start();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException(command + " did not end within " + patience.toSeconds() + " s: " + Files.readString(output));
            }
            String text = Files.readString(output);
            if (process.exitValue() != 0) {
                throw new IOException(command + " ended with " + process.exitValue() + ": " + text);
            }
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + command, e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().keySet().removeIf(name -> name.toUpperCase(Locale.ROOT).startsWith("PG"));
        builder.environment().keySet().removeIf(name -> name.startsWith("CARILLON_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
