package org.carillon.websocket.outgoing;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;

import javax.net.ssl.SSLException;

import io.netty.handler.codec.CodecException;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketHandshakeException;
import io.netty.handler.ssl.NotSslRecordException;

import org.carillon.apps.outgoing.LinkFault;
import org.carillon.apps.outgoing.LinkFault.Kind;

/** What a failure of a socket means to who looks after the PBX. */
final class Faults {

    private static final int DEPTH = 10;

    private Faults() {
    }

    static LinkFault of(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < DEPTH && cause != null; i++) {
            if (cause instanceof CertificateException) {
                return new LinkFault(Kind.CERTIFICATE, cause.getMessage());
            }
            cause = cause.getCause();
        }
        return new LinkFault(kind(failure), failure.getMessage());
    }

    private static Kind kind(Throwable failure) {
        if (failure instanceof UnknownHostException) {
            return Kind.UNKNOWN_HOST;
        } else if (failure instanceof ConnectException) {
            return Kind.REFUSED;
        } else if (failure instanceof NoRouteToHostException) {
            return Kind.UNREACHABLE;
        } else if (isTooMuch(failure)) {
            return Kind.LIMIT;
        } else if (failure instanceof WebSocketHandshakeException) {
            return Kind.NO_WEB_SOCKET;
        } else if (failure instanceof NotSslRecordException || failure instanceof SSLException || failure.getCause() instanceof SSLException) {
            return Kind.TLS;
        } else if (failure instanceof CodecException) {
            return Kind.GARBAGE;
        }
        return failure instanceof SocketException || failure instanceof java.io.IOException ? Kind.LOST : Kind.INTERNAL;
    }

    private static boolean isTooMuch(Throwable failure) {
        return failure instanceof TooLongFrameException || failure instanceof CorruptedWebSocketFrameException corrupted
                && WebSocketCloseStatus.MESSAGE_TOO_BIG.equals(corrupted.closeStatus());
    }
}
