package org.carillon.websocket.outgoing;

import java.util.concurrent.Executor;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;

import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;

/**
 * TLS towards services. Trusted is what the Java machine trusts, and only for the host that was configured; an object whose
 * certificate check is off takes any certificate, so anybody on the way could be its service.
 */
final class Tls {

    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};
    private final SslContext checking;
    private final SslContext trusting;

    Tls() {
        try {
            checking = SslContextBuilder.forClient().sslProvider(SslProvider.JDK).protocols(PROTOCOLS).build();
            trusting = SslContextBuilder.forClient().sslProvider(SslProvider.JDK).protocols(PROTOCOLS)
                    .trustManager(InsecureTrustManagerFactory.INSTANCE).build();
        } catch (SSLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param work does what takes long, such as checking certificates */
    SslHandler handler(ByteBufAllocator buffers, ServiceAddress address, boolean check, Executor work) {
        SslHandler handler = (check ? checking : trusting).newHandler(buffers, address.host(), address.port(), work);
        SSLEngine engine = handler.engine();
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm(check ? "HTTPS" : null);
        engine.setSSLParameters(parameters);
        // The time of the whole attempt is bounded elsewhere, without a timer for each.
        handler.setHandshakeTimeoutMillis(0);
        return handler;
    }
}
