package org.carillon.bench;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.util.ReferenceCountUtil;

/** Counts the presences that a client of Carillon is told, and lets everything else pass. */
final class PresenceWatcher extends ChannelInboundHandlerAdapter {

    private static final String PRESENCE = "{\"mt\":\"UpdatePresence\",\"sip\":\"bench";
    private static final String ONLINE = "\"contact\":\"im:\",\"activity\":\"\",\"status\":\"open\"";
    private final int user;
    private final Supplier<Tally> tally;

    PresenceWatcher(int user, Supplier<Tally> tally) {
        this.user = user;
        this.tally = tally;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!(message instanceof TextWebSocketFrame frame) || !startsWithPresence(frame.content())) {
            context.fireChannelRead(message);
            return;
        }
        String text = frame.content().toString(StandardCharsets.ISO_8859_1);
        ReferenceCountUtil.release(frame);
        if (text.contains(ONLINE)) {
            tally.get().shown(user, (int) Stamp.number(text, PRESENCE.length()));
        }
        long made = Stamp.in(text);
        if (made > 0) {
            tally.get().changed(made);
        }
    }

    private static boolean startsWithPresence(ByteBuf content) {
        return content.readableBytes() > PRESENCE.length() && content.getByte(PRESENCE.length() - 1) == 'h'
                && content.toString(content.readerIndex(), PRESENCE.length(), StandardCharsets.ISO_8859_1).equals(PRESENCE);
    }
}
