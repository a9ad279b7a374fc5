package org.carillon.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what a server process uses, from the operating system (Linux /proc). */
final class ServerGauge {

    private final long pid;

    ServerGauge(long pid) {
        this.pid = pid;
    }

    /** Resident memory in KiB after a full collection; pages shared with others count in proportion (Pss). */
    long residentKiB() throws IOException, InterruptedException {
        collect();
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            if (line.startsWith("Pss:")) {
                return number(line);
            }
        }
        throw new IOException("no Pss line");
    }

    /** Bytes of the live objects, after full collections. */
    long heapBytes() throws IOException, InterruptedException {
        collect();
        String[] total = ask("GC.class_histogram").lines().filter(line -> line.startsWith("Total")).findFirst().orElseThrow().split("\\s+");
        return Long.parseLong(total[2]);
    }

    private void collect() throws IOException, InterruptedException {
        ask("GC.run");
        ask("GC.run");
    }

    private String ask(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }

    /** Bytes that crossed the loopback device since it came up, each counted once, with all headers. */
    static long loopbackBytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/net/dev"))) {
            if (line.strip().startsWith("lo:")) {
                return number(line);
            }
        }
        throw new IOException("no loopback device");
    }

    private static long number(String line) {
        return Long.parseLong(line.substring(line.indexOf(':') + 1).strip().split("\\s+")[0]);
    }
}
