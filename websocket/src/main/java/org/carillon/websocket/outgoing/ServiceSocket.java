package org.carillon.websocket.outgoing;

import java.util.ArrayList;
import java.util.List;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshaker;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import jakarta.websocket.CloseReason.CloseCodes;

import org.carillon.apps.outgoing.LinkFault;
import org.carillon.apps.outgoing.LinkFault.Kind;
import org.carillon.websocket.connection.Connection;

/**
 * Between a socket and a line. Once there is a web socket it reads on only when what came before has been dealt with, so a service that sends more than
 * the PBX handles fills its own buffers. Runs on the thread of the sockets and never waits.
 */
final class ServiceSocket extends SimpleChannelInboundHandler<Object> {

    private final ServiceLine line;
    private final WebSocketClientHandshaker handshaker;
    private final boolean secure;
    private List<String> messages = new ArrayList<>();
    private Connection connection;
    private boolean answering;

    ServiceSocket(ServiceLine line, WebSocketClientHandshaker handshaker, boolean secure) {
        this.line = line;
        this.handshaker = handshaker;
        this.secure = secure;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        if (!secure) {
            shakeHands(context);
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof SslHandshakeCompletionEvent handshake && handshake.isSuccess()) {
            shakeHands(context);
        }
    }

    private void shakeHands(ChannelHandlerContext context) {
        line.connected();
        handshaker.handshake(context.channel());
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, Object message) {
        if (message instanceof FullHttpResponse response) {
            upgrade(context, response);
        } else if (message instanceof TextWebSocketFrame frame) {
            messages.add(frame.text());
        } else if (message instanceof PingWebSocketFrame ping) {
            answer(context, ping);
        } else if (message instanceof PongWebSocketFrame) {
            connection.ponged();
        } else if (message instanceof CloseWebSocketFrame close) {
            line.blame(new LinkFault(Kind.CLOSED, close.statusCode() + " " + close.reasonText()));
            context.close();
        } else if (message instanceof BinaryWebSocketFrame && connection != null) {
            connection.abort(CloseCodes.CANNOT_ACCEPT, "binary message");
        }
    }

    private void upgrade(ChannelHandlerContext context, FullHttpResponse response) {
        handshaker.finishHandshake(context.channel(), response);
        context.channel().config().setAutoRead(false);
        connection = line.upgraded();
        line.work(connection::begin);
    }

    /* One answer at a time: who asks more often than it takes answers does not fill our buffers. */
    private void answer(ChannelHandlerContext context, PingWebSocketFrame ping) {
        connection.pinged();
        if (!answering && connection.isOpen()) {
            answering = true;
            context.writeAndFlush(new PongWebSocketFrame(ping.content().retain())).addListener(sent -> answering = false);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (messages.isEmpty()) {
            context.read();
            return;
        }
        List<String> batch = messages;
        messages = new ArrayList<>();
        line.work(() -> {
            batch.forEach(message -> connection.receive(message, true));
            context.channel().eventLoop().execute(context::read);
        });
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        line.ended(LinkFault.of(Kind.LOST));
        if (connection != null) {
            line.work(connection::ended);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
        line.blame(Faults.of(failure));
        context.close();
    }
}
