package org.carillon.it.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The example service, started as a newcomer starts it: {@code java Example.java} in its folder. It runs until it is closed. */
final class ExampleService implements AutoCloseable {

    private static final Path FOLDER = Path.of("src", "test", "example");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String URL = "URL of the app object:";
    private final Process process;
    private final List<String> lines = new ArrayList<>();

    private ExampleService(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "example-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts it on a port of its own. */
    static ExampleService start(String password) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "Example.java", "0");
        builder.environment().put("EXAMPLE_PASSWORD", password);
        return new ExampleService(builder.directory(FOLDER.toFile()).redirectErrorStream(true).start());
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                synchronized (this) {
                    lines.add(line);
                    notifyAll();
                }
            }
        } catch (IOException e) {
            synchronized (this) {
                lines.add("no more output: " + e.getMessage());
            }
        }
    }

    /** What it says to configure at the app object. */
    String url() {
        return await(URL).substring(URL.length()).strip();
    }

    /** Waits until it prints a line that begins so, and gives the whole line. */
    synchronized String await(String beginning) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            for (String line : lines) {
                if (line.startsWith(beginning)) {
                    return line;
                }
            }
            long millis = (deadline - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                throw new AssertionError("it does not print " + beginning + ", but " + lines);
            }
            try {
                wait(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
