package org.carillon.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;

/** An XMPP server of a Debian package, in a process of this benchmark with files below {@code target}. */
abstract class XmppPeer implements PresencePeer {

    private static final long START_SECONDS = 30;
    private static final long PAUSE_MILLIS = 100;
    protected final Path folder;
    protected final int port;
    private final String name;
    private final EventLoopGroup loop = new NioEventLoopGroup(1);
    private Process process;

    XmppPeer(String name, Path folder, int port) {
        this.name = name;
        this.folder = folder;
        this.port = port;
    }

    static boolean isInstalled(String program) {
        return List.of("/usr/bin", "/usr/sbin").stream().anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /** Writes a configuration from its template. */
    protected void configure(String file, Map<String, String> values) throws IOException {
        try (InputStream template = XmppPeer.class.getResourceAsStream("/bench/" + file)) {
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("@" + value.getKey() + "@", value.getValue());
            }
            Files.writeString(folder.resolve(file), text);
        }
    }

    /** Starts it and waits until it listens. */
    protected void launch(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().putAll(environment);
        process = builder.start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!listens()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IOException(name + " does not start: " + Files.readString(folder.resolve("output")));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public CompletableFuture<PresenceUser> enter(Crowd crowd, int user, Supplier<Tally> tally) {
        XmppClient client = new XmppClient(user, tally);
        new Bootstrap().group(loop).channel(NioSocketChannel.class).option(ChannelOption.TCP_NODELAY, true).handler(client)
                .connect("127.0.0.1", port).addListener(connected -> {
                    if (!connected.isSuccess()) {
                        client.entered().completeExceptionally(connected.cause());
                    }
                });
        return client.entered();
    }

    @Override
    public List<Long> processes() {
        return List.of(process.pid());
    }

    @Override
    public void close() {
        loop.shutdownGracefully();
        if (process != null) {
            process.destroy();
            try {
                if (!process.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                process.destroyForcibly();
            }
        }
    }

    protected static Path freshFolder(String peer) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/it").toAbsolutePath()), peer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
