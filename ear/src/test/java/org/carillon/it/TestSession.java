package org.carillon.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares what {@code arquillian.xml} refers to before anything runs: where the server is, ports that nobody uses, and, because the
 * server that Arquillian starts does not come through {@code carillon.sh}, its directories.
 */
public class TestSession implements LauncherSessionListener {

    private static final int HTTP = 8080;
    private static final int HTTPS = 8443;
    private static final int MANAGEMENT = 9990;
    private static final Path SERVER = Path.of("target/server").toAbsolutePath();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Files.exists(SERVER)) {
            return;
        }
        Path data = ServerProcess.WORK.resolve("arquillian");
        Leftovers.end(data);
        Trees.delete(data);
        prepare(data);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Leftovers.end(data)));
        int offset = Ports.freeOffset(HTTP, HTTPS, MANAGEMENT);
        System.setProperty("it.server", SERVER.toString());
        System.setProperty("it.additions", Path.of("target/test-classes/container.yml").toAbsolutePath().toString());
        System.setProperty("it.http", Integer.toString(HTTP + offset));
        System.setProperty("it.management", Integer.toString(MANAGEMENT + offset));
        System.setProperty("it.options", String.join(" ",
                "-Xmx768m", ServerProcess.QUICK, "-Djboss.socket.binding.port-offset=" + offset, "-Djboss.bind.address=127.0.0.1",
                "-Djboss.server.base.dir=" + data.resolve("server"), "-Djboss.server.log.dir=" + data.resolve("log"),
                "-Dcarillon.data=" + data, "-Dcarillon.terminal.level=ERROR"));
    }

    private static void prepare(Path data) {
        Path from = SERVER.resolve("standalone/configuration");
        Path to = data.resolve("server/configuration");
        try (Stream<Path> files = Files.list(from)) {
            List<Path> plain = files.filter(Files::isRegularFile).toList();
            Files.createDirectories(to);
            Files.createDirectories(data.resolve("server/deployments"));
            Files.createDirectories(data.resolve("tls"));
            for (Path file : plain) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
