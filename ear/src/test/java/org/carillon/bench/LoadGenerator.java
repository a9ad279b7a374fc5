package org.carillon.bench;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshakerFactory;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketVersion;

/** Opens connections that log in, a bounded number at once; one event loop, so that most of the machine is the server's. */
final class LoadGenerator implements AutoCloseable {

    private static final int FRAME_BYTES = 1 << 20;
    private static final int HANDSHAKE_MS = 20_000;
    private final URI uri;
    private final int atOnce;
    private final EventLoopGroup loop = new NioEventLoopGroup(1);

    LoadGenerator(URI uri, int atOnce) {
        this.uri = uri;
        this.atOnce = atOnce;
    }

    /**
     * Logs every account in on a connection of its own.
     *
     * @param keep whether the connections stay open
     * @return the open connections
     * @throws IllegalStateException if a login fails
     */
    List<Channel> logIn(List<Account> accounts, boolean withSession, boolean keep) throws InterruptedException {
        Semaphore slots = new Semaphore(atOnce);
        ConcurrentLinkedQueue<Channel> open = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();
        for (Account account : accounts) {
            slots.acquire();
            LoginExchange exchange = new LoginExchange(account, withSession, ThreadLocalRandom.current().nextLong());
            connect(exchange).whenComplete((channel, fault) -> {
                if (fault != null) {
                    faults.add(fault);
                } else if (keep) {
                    open.add(channel);
                } else {
                    channel.close();
                }
                slots.release();
            });
        }
        slots.acquire(atOnce);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.size() + " of " + accounts.size() + " logins failed", faults.peek());
        }
        return List.copyOf(open);
    }

    private CompletableFuture<Channel> connect(LoginExchange exchange) {
        return connect(exchange, new ChannelInboundHandlerAdapter());
    }

    /** @param watcher gets every frame first, and passes on what is not for it */
    CompletableFuture<Channel> connect(LoginExchange exchange, ChannelHandler watcher) {
        return connect(exchange.done(), watcher, exchange);
    }

    /**
     * Opens a web socket.
     *
     * @param done     completed by one of the handlers, or here if there is no connection
     * @param handlers get the frames
     */
    <T> CompletableFuture<T> connect(CompletableFuture<T> done, ChannelHandler... handlers) {
        new Bootstrap().group(loop).channel(NioSocketChannel.class).option(ChannelOption.TCP_NODELAY, true)
                .handler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline().addLast(new HttpClientCodec(), new HttpObjectAggregator(FRAME_BYTES),
                                new WebSocketClientProtocolHandler(WebSocketClientHandshakerFactory.newHandshaker(uri,
                                        WebSocketVersion.V13, null, false, EmptyHttpHeaders.INSTANCE, FRAME_BYTES), true, HANDSHAKE_MS));
                        channel.pipeline().addLast(handlers);
                    }
                }).connect(uri.getHost(), uri.getPort()).addListener(connected -> {
                    if (!connected.isSuccess()) {
                        done.completeExceptionally(connected.cause());
                    }
                });
        return done;
    }

    /** Runs something in the thread of the connections. */
    void execute(Runnable task) {
        loop.execute(task);
    }

    static void close(List<Channel> channels) throws InterruptedException {
        for (Channel channel : channels) {
            channel.close();
        }
        for (Channel channel : channels) {
            channel.closeFuture().sync();
        }
    }

    @Override
    public void close() {
        loop.shutdownGracefully();
    }
}
