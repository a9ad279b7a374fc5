package org.carillon.it.turn;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.carillon.it.Ports;
import org.carillon.it.Trees;

/** A real coturn on loopback that lets in whoever has a credential made with its secret. Its log says who came. */
public final class Coturn implements AutoCloseable {

    /** What a PBX must know to make credentials. */
    public static final String SECRET = "the-north-remembers";
    private static final Path PROGRAM = Path.of("/usr/bin/turnserver");
    private static final String HOST = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private final Path folder;
    private final int port = Ports.free();
    private final Process process;

    private Coturn(Path folder) throws IOException {
        this.folder = folder;
        // Relayed media go from one address of this machine to another, which outside of tests nobody would want.
        process = new ProcessBuilder(PROGRAM.toString(), "-n", "--listening-ip=" + HOST, "--relay-ip=" + HOST, "--listening-port=" + port, "--allow-loopback-peers",
                "--use-auth-secret", "--static-auth-secret=" + SECRET, "--realm=example.com", "--no-tls", "--no-dtls", "--no-cli", "--fingerprint", "--verbose",
                "--log-file=stdout", "--pidfile=" + folder.resolve("pid"), "--userdb=" + folder.resolve("users"))
                .redirectErrorStream(true).redirectOutput(log().toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Skips the test where there is no coturn, visibly: it is not needed to build. */
    public static void require() {
        String missing = "no coturn on this machine: install it (Debian: apt-get install coturn)";
        if (!Files.exists(PROGRAM)) {
            System.out.println("a test with a TURN server is skipped: " + missing);
        }
        assumeTrue(Files.exists(PROGRAM), missing);
    }

    public static Coturn start() {
        try {
            Coturn turn = new Coturn(Files.createTempDirectory("coturn"));
            turn.awaitReady();
            return turn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("coturn does not start: " + said());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getByName(HOST), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** As it stands in the settings of a PBX. */
    public String address() {
        return HOST + ":" + port;
    }

    /** Its log so far. */
    public String said() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return folder.resolve("log");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        Trees.delete(folder);
    }
}
