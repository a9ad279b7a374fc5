package org.carillon.bench;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

/**
 * A client of an XMPP server, as little of one as the benchmark needs (RFC 6120, RFC 6121): logs in without encryption, asks for the
 * roster, says that it is there, and counts what comes. Looks for the few texts it waits for instead of parsing.
 */
final class XmppClient extends SimpleChannelInboundHandler<ByteBuf> implements PresencePeer.PresenceUser {

    static final String PASSWORD = "bench-password";
    private static final String STREAM = "<?xml version='1.0'?><stream:stream to='localhost' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>";
    private static final String BIND = "<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>x</resource></bind></iq>";
    private static final String ENTER = "<iq type='get' id='r'><query xmlns='jabber:iq:roster'/></iq><presence><status>here</status></presence>";
    /** Servers shorten a presence without content; so every one here has a status. */
    private static final String END = "</presence>";
    private final int user;
    private final Supplier<Tally> tally;
    private final CompletableFuture<PresencePeer.PresenceUser> entered = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private Step step = Step.FEATURES;
    private Channel channel;

    /** What it waits for, by the text that tells. */
    private enum Step {
        FEATURES("</stream:features>"), SUCCESS("<success"), FEATURES_AGAIN("</stream:features>"), BOUND("</iq>"), THERE(END);

        private final String token;

        Step(String token) {
            this.token = token;
        }
    }

    XmppClient(int user, Supplier<Tally> tally) {
        this.user = user;
        this.tally = tally;
    }

    CompletableFuture<PresencePeer.PresenceUser> entered() {
        return entered;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        channel = context.channel();
        send(STREAM);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf bytes) {
        text.append(bytes.toString(StandardCharsets.ISO_8859_1));
        int at = text.indexOf(step.token);
        while (at >= 0) {
            int end = at + step.token.length();
            take(text.substring(0, end));
            text.delete(0, end);
            at = text.indexOf(step.token);
        }
    }

    private void take(String stanza) {
        switch (step) {
            case FEATURES -> {
                String token = Base64.getEncoder().encodeToString(("\0" + Crowd.userName(user) + "\0" + PASSWORD).getBytes(StandardCharsets.UTF_8));
                next(Step.SUCCESS, "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>" + token + "</auth>");
            }
            case SUCCESS -> next(Step.FEATURES_AGAIN, STREAM);
            case FEATURES_AGAIN -> next(Step.BOUND, BIND);
            case BOUND -> {
                next(Step.THERE, ENTER);
                entered.complete(this);
            }
            case THERE -> presence(stanza);
        }
    }

    private void presence(String stanza) {
        int from = stanza.lastIndexOf("<presence");
        int name = stanza.indexOf("bench", stanza.indexOf("from=", from));
        int other = (int) Stamp.number(stanza, name + "bench".length());
        if (other == user || stanza.indexOf("unavailable", from) >= 0) {
            return;
        }
        tally.get().shown(user, other);
        long made = Stamp.in(stanza);
        if (made > 0) {
            tally.get().changed(made);
        }
    }

    private void next(Step following, String message) {
        step = following;
        send(message);
    }

    private void send(String message) {
        channel.writeAndFlush(Unpooled.copiedBuffer(message, StandardCharsets.UTF_8));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        entered.completeExceptionally(cause);
        context.close();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        entered.completeExceptionally(new IllegalStateException("the connection was closed: " + text));
    }

    @Override
    public void change() {
        send("<presence><show>away</show><status>" + Stamp.now() + "</status></presence>");
    }

    @Override
    public void leave() {
        channel.close().syncUninterruptibly();
    }
}
