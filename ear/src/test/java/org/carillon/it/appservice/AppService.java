package org.carillon.it.appservice;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;

/**
 * A running app service on loopback, with the pages from {@code src/test/resources/appservice}. It lets in whom the PBX let in, and
 * tells the name of who is there. Its web socket is at the folder of its pages, and also below it, as services accept it.
 *
 * <p>It speaks TLS alone: browsers send the cookies of a page in a frame to nobody else.
 */
public final class AppService implements AutoCloseable {

    private static final String FOLDER = "/example.com/sample/";
    private static final int FRAME_BYTES = 1 << 16;
    private final EventLoopGroup loop = new NioEventLoopGroup(1);
    private final Channel listener;

    private AppService(SslContext tls, LoginCheck logins, String appInfo) {
        ServicePages pages = new ServicePages(FOLDER, new WebLogin(logins));
        listener = new ServerBootstrap().group(loop).channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline().addLast(tls.newHandler(channel.alloc()), new HttpServerCodec(), new HttpObjectAggregator(FRAME_BYTES),
                                new ServiceRequests(FOLDER, pages, () -> new ServiceSocket(logins, appInfo)));
                    }
                }).bind(new InetSocketAddress("localhost", 0)).syncUninterruptibly().channel();
    }

    /**
     * @param keystore         PKCS 12 with the certificate for localhost, such as that of a server under test
     * @param keystorePassword of the file and of the key in it
     * @param password         of its app objects
     * @param appInfo          the info object of its AppInfoResult
     */
    public static AppService start(Path keystore, String keystorePassword, String password, String appInfo) {
        return new AppService(tls(keystore, keystorePassword.toCharArray()), new LoginCheck(password), appInfo);
    }

    private static SslContext tls(Path keystore, char[] password) {
        try (InputStream in = Files.newInputStream(keystore)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password);
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(keys, password);
            return SslContextBuilder.forServer(factory).build();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The URL to configure for a page, without extension. */
    public String url(String page) {
        return "https://localhost:" + ((InetSocketAddress) listener.localAddress()).getPort() + FOLDER + page;
    }

    @Override
    public void close() {
        listener.close().syncUninterruptibly();
        loop.shutdownGracefully().syncUninterruptibly();
    }
}
