package org.carillon.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A whole server in a process of its own, started as {@code ./run} starts it, with its own ports and a data directory below
 * {@code target/it}. It listens on loopback alone unless {@code CARILLON_BIND} says otherwise.
 *
 * <p>Life cycle: {@link #named} gives an empty one, {@code with...} configures it, {@link #start} returns when it is ready. It may be
 * killed and started again with the same data and ports. {@link #close} ends server and database; whatever is left when this JVM
 * ends is killed. Data and logs stay for whoever wants to know what happened.
 */
public final class ServerProcess implements AutoCloseable {

    public static final String ADMIN_PASSWORD = "admin-Passw0rd";
    public static final String DEMO_PASSWORD = "demo-Passw0rd";
    static final Path WORK = Path.of("target/it").toAbsolutePath();
    private static final Path SCRIPT = Path.of("target/server/bin/carillon.sh").toAbsolutePath();
    private static final Path EAR = Path.of("target/carillon.ear").toAbsolutePath();
    /** Servers of tests live for minutes: half of their time went into optimising themselves. Empty for benchmarks. */
    static final String QUICK = System.getProperty("it.quick", "");
    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final Duration PROBE = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 100;
    private static final Set<ServerProcess> RUNNING = ConcurrentHashMap.newKeySet();
    private static final HttpClient PROBES = HttpClient.newBuilder().connectTimeout(PROBE).build();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(ServerProcess::kill9WithDatabase)));
    }

    private final String name;
    private final Path data;
    private final Database database;
    private final Map<String, String> settings = new TreeMap<>();
    private Process process;

    private ServerProcess(String name) {
        this.name = name;
        data = WORK.resolve(name);
        database = new Database(data);
        Stream.of("HTTP", "HTTPS", "MANAGEMENT", "SIP", "SIPS")
                .forEach(use -> settings.put("CARILLON_" + use + "_PORT", Integer.toString(Ports.free())));
        settings.put("CARILLON_BIND", "127.0.0.1");
        settings.put("CARILLON_DATA", data.toString());
        settings.put("JAVA_HOME", System.getProperty("java.home"));
    }

    /** A server that does not run yet and has no data. */
    public static ServerProcess named(String name) {
        ServerProcess server = new ServerProcess(name);
        Leftovers.end(server.data);
        Trees.delete(server.data);
        return server;
    }

    public ServerProcess with(String variable, String value) {
        settings.put(variable, value);
        return this;
    }

    public ServerProcess without(String variable) {
        settings.remove(variable);
        return this;
    }

    /** With the demo company and known passwords. */
    public ServerProcess withDemo() {
        return with("CARILLON_DEMO", "true").with("CARILLON_DEMO_PASSWORD", DEMO_PASSWORD)
                .with("CARILLON_ADMIN_PASSWORD", ADMIN_PASSWORD);
    }

    /** Starts the server and waits until it is ready. */
    public ServerProcess start() {
        launch();
        awaitReady(START);
        return this;
    }

    /** Starts the server and does not wait. */
    public void launch() {
        try {
            Files.createDirectories(data);
            ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString(), EAR.toString()).redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(terminal().toFile()));
            builder.environment().keySet().removeIf(v -> v.startsWith("CARILLON_") || v.startsWith("PG") || v.equals("JAVA_OPTS"));
            builder.environment().put("JDK_JAVA_OPTIONS", QUICK);
            builder.environment().putAll(settings);
            process = builder.start();
            RUNNING.add(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the application is deployed and says that it is ready. */
    public void awaitReady(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            if (!isRunning()) {
                throw new IllegalStateException(name + " ended with " + process.exitValue() + ":\n" + tail());
            }
            if (Files.exists(data.resolve("server/deployments/carillon.ear.failed"))) {
                throw new IllegalStateException(name + " does not start the application:\n" + tail());
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(name + " was not ready after " + patience + ":\n" + tail());
            }
            pause();
        }
    }

    public boolean isReady() {
        if (!Files.exists(data.resolve("server/deployments/carillon.ear.deployed"))) {
            return false;
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(managementUri("/health/ready")).timeout(PROBE).build();
            return PROBES.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Kills the server alone; its database survives. */
    public void kill9() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public void kill9WithDatabase() {
        kill9();
        database.kill9();
    }

    /** Stops the server, which stops its database, and waits for its end. */
    public int stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(name + " did not end within " + STOP + ":\n" + tail());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    public void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        try {
            if (isRunning()) {
                stop();
            }
        } finally {
            if (process != null) {
                kill9WithDatabase();
            }
            RUNNING.remove(this);
        }
    }

    public URI httpUri(String path) {
        return URI.create("http://127.0.0.1:" + port("HTTP") + path);
    }

    public URI httpsUri(String path) {
        return URI.create("https://localhost:" + port("HTTPS") + path);
    }

    public URI wsUri(String path) {
        return URI.create("ws://127.0.0.1:" + port("HTTP") + path);
    }

    public URI wssUri(String path) {
        return URI.create("wss://localhost:" + port("HTTPS") + path);
    }

    /** The console's address. */
    public URI adminUri(String path) {
        return httpsUri("/admin" + path);
    }

    public URI managementUri(String path) {
        return URI.create("http://127.0.0.1:" + port("MANAGEMENT") + path);
    }

    /** The port for a use as the settings name it: HTTP, HTTPS, MANAGEMENT, SIP, SIPS. */
    public int port(String use) {
        return Integer.parseInt(settings.get("CARILLON_" + use + "_PORT"));
    }

    /** A client that trusts this server's own certificate and follows no redirect. */
    public HttpClient client() {
        return HttpClient.newBuilder().sslContext(Tls.trusting(data.resolve("tls/keystore.p12"))).connectTimeout(PROBE).build();
    }

    public long pid() {
        return process.pid();
    }

    public Path data() {
        return data;
    }

    public Database database() {
        return database;
    }

    /** The whole log since the first start. */
    public String log() {
        return Trees.text(data.resolve("log/server.log"));
    }

    /** What the server wrote to its terminal. */
    public Path terminal() {
        return data.resolve("terminal.log");
    }

    private String tail() {
        String text = Trees.text(terminal());
        return text.substring(Math.max(0, text.length() - 4_000));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
