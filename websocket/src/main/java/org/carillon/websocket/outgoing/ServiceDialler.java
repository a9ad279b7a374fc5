package org.carillon.websocket.outgoing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.Utf8FrameValidator;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshakerFactory;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketVersion;

import org.carillon.apps.outgoing.Dialler;
import org.carillon.apps.outgoing.LinkFault;
import org.carillon.apps.outgoing.LinkFault.Kind;
import org.carillon.directory.AppView;
import org.carillon.error.InvalidValue;
import org.carillon.setting.ConnectionSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.Connections;
import org.carillon.websocket.connection.Peer;

/**
 * Connects to the services of apps. Two threads serve the sockets of all lines; what services say is handled by the
 * server's own threads, names are looked up by a few for that alone, since a look-up may hang.
 *
 * <p>Netty, because services are strangers and every bound must be ours. The client of the JDK reads the body of a refused
 * handshake into memory without any bound: an endless one filled a heap of 600 MB and killed its selector thread within six
 * seconds (JDK 17.0.15), which no timeout of it prevents. The one of the container blocks a thread for each handshake by its
 * specification, so services that do not answer would hold up the others.
 */
final class ServiceDialler implements Dialler, AutoCloseable {

    private static final int THREADS = 2;
    private static final int LINE = 4_096;
    private static final int HEADERS = 16_384;
    private static final int BODY = 8_192;
    private final EventLoopGroup sockets;
    private final Executor names;
    private final Executor work;
    private final Settings settings;
    private final Connections connections;
    private final ServiceProtocol protocol;
    private final Tls tls = new Tls();

    /**
     * @param threads makes the threads of the sockets
     * @param names   looks up names, which may hang
     * @param work    handles what services say
     */
    ServiceDialler(ThreadFactory threads, Executor names, Executor work, Settings settings, Connections connections,
                   ServiceProtocol protocol) {
        this.sockets = new NioEventLoopGroup(THREADS, threads);
        this.names = names;
        this.work = work;
        this.settings = settings;
        this.connections = connections;
        this.protocol = protocol;
    }

    @Override
    public void close() {
        sockets.shutdownGracefully(0, 2, TimeUnit.SECONDS);
    }

    @Override
    public Line dial(AppView app, Listener listener) {
        ServiceLine line = new ServiceLine(app, listener, work, this::connection);
        try {
            ServiceAddress address = ServiceAddress.of(app.url());
            names.execute(() -> connect(line, address));
        } catch (InvalidValue e) {
            line.ended(LinkFault.of(Kind.NO_ADDRESS));
        } catch (RejectedExecutionException e) {
            line.ended(new LinkFault(Kind.INTERNAL, "too many at once"));
        }
        return line;
    }

    private void connect(ServiceLine line, ServiceAddress address) {
        if (line.isOver()) {
            return;
        }
        try {
            InetSocketAddress target = new InetSocketAddress(InetAddress.getByName(address.host()), address.port());
            bootstrap(line, address).connect(target).addListener(connected -> {
                if (!connected.isSuccess()) {
                    line.ended(Faults.of(connected.cause()));
                }
            });
        } catch (UnknownHostException e) {
            line.ended(new LinkFault(Kind.UNKNOWN_HOST, address.host()));
        }
    }

    private Bootstrap bootstrap(ServiceLine line, ServiceAddress address) {
        // How long all of it may take is watched by who keeps the line, in one task for all.
        return new Bootstrap().group(sockets).channel(NioSocketChannel.class).option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 0)
                .option(ChannelOption.TCP_NODELAY, true).handler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        prepare(channel, line, address);
                    }
                });
    }

    private void prepare(Channel channel, ServiceLine line, ServiceAddress address) {
        // Before the connect, since a service nearby may have answered by the time that the thread which asked for it goes on.
        line.connecting(channel);
        int frame = settings.get(ConnectionSettings.FRAME_BYTES);
        if (address.isSecure()) {
            channel.pipeline().addLast(tls.handler(channel.alloc(), address, line.app().certificateCheck(), work));
        }
        channel.pipeline().addLast(new HttpClientCodec(LINE, HEADERS, BODY), new AnswerCheck(line), new HttpObjectAggregator(BODY),
                new Utf8FrameValidator(), new WebSocketFrameAggregator(frame),
                new ServiceSocket(line, WebSocketClientHandshakerFactory.newHandshaker(address.uri(), WebSocketVersion.V13, null, false,
                        EmptyHttpHeaders.INSTANCE, frame), address.isSecure()));
    }

    private Connection connection(ServiceLine line) {
        Connection connection = new Connection(new Peer(line.address(), "", false), new ServiceRemote(line.channel(), line::blame),
                settings, opened -> new ServiceConversation(opened, protocol, line));
        connections.add(connection);
        line.channel().closeFuture().addListener(closed -> connections.remove(connection));
        return connection;
    }
}
