package org.carillon.websocket.outgoing;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;

import org.carillon.apps.outgoing.LinkFault;
import org.carillon.apps.outgoing.LinkFault.Kind;
import org.carillon.websocket.connection.Remote;

/** The service at the other end of a line that the PBX opened. */
final class ServiceRemote implements Remote {

    private static final long LAST_WORDS_SECONDS = 5;
    private final Channel channel;
    private final Consumer<LinkFault> blame;

    /** @param blame told why the PBX closes */
    ServiceRemote(Channel channel, Consumer<LinkFault> blame) {
        this.channel = channel;
        this.blame = blame;
    }

    @Override
    public void send(String frame, Consumer<Throwable> done) {
        channel.writeAndFlush(new TextWebSocketFrame(frame)).addListener(sent -> done.accept(sent.cause()));
    }

    @Override
    public void ping() {
        channel.writeAndFlush(new PingWebSocketFrame(Unpooled.EMPTY_BUFFER));
    }

    @Override
    public void close(CloseCode code, String reason) {
        blame.accept(new LinkFault(code == CloseCodes.NOT_CONSISTENT || code == CloseCodes.CANNOT_ACCEPT ? Kind.GARBAGE : Kind.LIMIT, reason));
        channel.writeAndFlush(new CloseWebSocketFrame(code.getCode(), reason)).addListener(ChannelFutureListener.CLOSE);
        // A peer that reads nothing would never take the close frame.
        channel.eventLoop().schedule(() -> channel.close(), LAST_WORDS_SECONDS, TimeUnit.SECONDS);
    }
}
