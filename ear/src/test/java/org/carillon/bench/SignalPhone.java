package org.carillon.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;

/**
 * A telephone over PbxSignal that does as it is told. Logs in as its user and registers; lives as long as its connection, which can be cut
 * without a word. Only used by the one thread of the generator.
 */
final class SignalPhone extends SimpleChannelInboundHandler<TextWebSocketFrame> {

    private static final String MEDIA = "\"channels\":{\"source\":\"REMOTE\",\"id\":1,\"ch\":[{\"coder\":\"OPUS-WB\",\"number\":0}],\"sdp\":\"v=0\\r\\n\",\"sdp_type\":";
    private static final String SIGNAL = "{\"api\":\"PbxSignal\",\"mt\":\"Signaling\",\"src\":\"t\",\"call\":";
    private final Account account;
    private final Consumer<Heard> hearer;
    private final CompletableFuture<SignalPhone> registered = new CompletableFuture<>();
    private Channel channel;
    private long placed;
    private long offered;
    private boolean cut;

    /** A signal as it came. */
    record Heard(long call, String text) {

        boolean is(String type) {
            return text.startsWith(type + "\"", text.indexOf("\"sig\":{\"type\":\"") + 15);
        }

        int cause() {
            int start = text.indexOf("\"num\":", text.indexOf("\"cau\"")) + 6;
            return Integer.parseInt(text, start, text.indexOf('}', start), 10);
        }
    }

    SignalPhone(Account account, Consumer<Heard> hearer) {
        this.account = account;
        this.hearer = hearer;
    }

    /** This telephone, as soon as it can be called. */
    CompletableFuture<SignalPhone> registered() {
        return registered;
    }

    boolean isThere() {
        return channel != null && channel.isActive() && !cut;
    }

    void call(String sip) {
        say(++placed, "setup\",\"cd\":{\"sip\":\"" + sip + "\"},\"channel\":-1,\"fty\":[],\"channels_cmd\":\"PROPOSAL\"," + MEDIA + "\"offer\"}");
    }

    void alert(long call) {
        say(call, "alert\"");
    }

    void answer(long call) {
        say(call, "conn\",\"channel\":-1,\"channels_cmd\":\"SELECT\"," + MEDIA + "\"answer\"}");
    }

    void hangUp(long call, int cause) {
        say(call, "rel\",\"cau\":{\"num\":" + cause + "}");
    }

    /** Ends the call that was offered last. */
    void hangUpLast(int cause) {
        hangUp(offered, cause);
    }

    /** Is gone without a word: not even the connection is closed in order. One that is not there yet does not come any more. */
    void cut() {
        cut = true;
        if (channel != null) {
            channel.config().setOption(ChannelOption.SO_LINGER, 0);
            channel.close();
        }
    }

    private void say(long call, String signal) {
        send(SIGNAL + call + ",\"sig\":{\"type\":\"" + signal + "}}");
    }

    private void send(String text) {
        channel.writeAndFlush(new TextWebSocketFrame(text));
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
            channel = context.channel();
            if (cut) {
                cut();
                return;
            }
            send("{\"mt\":\"AppChallenge\"}");
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        registered.completeExceptionally(new IllegalStateException("the connection was closed"));
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
        String text = frame.text();
        if (text.startsWith("{\"api\":\"PbxSignal\",\"mt\":\"Signaling\"")) {
            int start = text.indexOf("\"call\":") + 7;
            Heard heard = new Heard(Long.parseLong(text, start, text.indexOf(',', start), 10), text);
            offered = heard.is("setup") ? heard.call() : offered;
            hearer.accept(heard);
        } else if (text.startsWith("{\"mt\":\"AppChallengeResult\"")) {
            send("{\"mt\":\"AppLogin\",\"sip\":\"" + account.name + "\",\"digest\":\"" + digest(field(text, "challenge")) + "\"}");
        } else if (text.startsWith("{\"mt\":\"AppLoginResult\",\"ok\":true")) {
            send("{\"api\":\"PbxSignal\",\"mt\":\"Register\",\"src\":\"t\"}");
        } else if (text.contains("\"mt\":\"RegisterResult\"") && !text.contains("\"err")) {
            registered.complete(this);
        } else {
            registered.completeExceptionally(new IllegalStateException(text));
        }
    }

    private String digest(String challenge) {
        try {
            byte[] text = ("::" + account.name + ":::" + challenge + ":" + account.password).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String field(String json, String name) {
        String key = "\"" + name + "\":\"";
        int start = json.indexOf(key) + key.length();
        return json.substring(start, json.indexOf('"', start));
    }
}
