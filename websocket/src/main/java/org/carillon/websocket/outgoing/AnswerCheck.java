package org.carillon.websocket.outgoing;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.util.ReferenceCountUtil;

import org.carillon.apps.outgoing.LinkFault;
import org.carillon.apps.outgoing.LinkFault.Kind;

/** Ends an attempt at the head of an answer that is no consent to a web socket; the body is not read, however long. */
final class AnswerCheck extends ChannelInboundHandlerAdapter {

    private final ServiceLine line;
    private boolean refused;

    AnswerCheck(ServiceLine line) {
        this.line = line;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpResponse response && isRefusal(response)) {
            refused = true;
            line.blame(reason(response));
            context.close();
        }
        if (refused) {
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }

    private static boolean isRefusal(HttpResponse response) {
        return response.decoderResult().isFailure() || response.status().code() != HttpResponseStatus.SWITCHING_PROTOCOLS.code();
    }

    private static LinkFault reason(HttpResponse response) {
        if (response.decoderResult().isFailure()) {
            return new LinkFault(Kind.GARBAGE, "no HTTP");
        }
        HttpResponseStatus status = response.status();
        return new LinkFault(status.codeClass() == HttpStatusClass.REDIRECTION ? Kind.REDIRECT : Kind.NO_WEB_SOCKET, status.toString());
    }
}
