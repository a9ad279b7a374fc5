package org.carillon.it.appservice;

import java.util.function.Supplier;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshakerFactory;

/** What a connection starts with: a request for a page, or the way to the web socket. */
final class ServiceRequests extends SimpleChannelInboundHandler<FullHttpRequest> {

    private static final int FRAME_BYTES = 1 << 16;
    private final String folder;
    private final ServicePages pages;
    private final Supplier<ServiceSocket> sockets;

    ServiceRequests(String folder, ServicePages pages, Supplier<ServiceSocket> sockets) {
        this.folder = folder;
        this.pages = pages;
        this.sockets = sockets;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        boolean upgrades = "websocket".equalsIgnoreCase(request.headers().get(HttpHeaderNames.UPGRADE));
        if (!upgrades) {
            context.writeAndFlush(pages.answer(request)).addListener(ChannelFutureListener.CLOSE);
            return;
        }
        WebSocketServerHandshaker handshaker = new WebSocketServerHandshakerFactory(folder, null, false, FRAME_BYTES).newHandshaker(request);
        if (handshaker == null || !(request.uri() + "/").startsWith(folder)) {
            WebSocketServerHandshakerFactory.sendUnsupportedVersionResponse(context.channel());
            return;
        }
        context.pipeline().addLast(new WebSocketFrameAggregator(FRAME_BYTES), sockets.get());
        handshaker.handshake(context.channel(), request);
    }

    /* Browsers break off a connection before they ask again whether to trust the certificate. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
    }
}
