package org.carillon.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;

/**
 * A telephone over PbxSignal (signaling.md sections 1.1 and 6.1) that answers every call at once, and ends those it placed itself
 * when they have lasted as long as they shall. Logs in as its user and registers; lives as long as its connection. Reads the few fields
 * it needs by their position in the text. Only used by the one thread of the generator.
 */
final class Telephone extends SimpleChannelInboundHandler<TextWebSocketFrame> {

    private static final String MEDIA = "\"channels\":{\"source\":\"REMOTE\",\"id\":1,\"ch\":[{\"coder\":\"OPUS-WB\",\"number\":0}],\"sdp\":\"v=0\\r\\n\",\"sdp_type\":";
    private static final String SIGNAL = "{\"api\":\"PbxSignal\",\"mt\":\"Signaling\",\"src\":\"t\",\"call\":";
    private final Account account;
    private final CompletableFuture<Telephone> registered = new CompletableFuture<>();
    private final Map<Long, PlacedCall> placed = new HashMap<>();
    private Channel channel;
    private long calls;

    /** A call under way. */
    private record PlacedCall(CallRound round, long begun) {
    }

    Telephone(Account account) {
        this.account = account;
    }

    /** This telephone, as soon as it can be called. */
    CompletableFuture<Telephone> registered() {
        return registered;
    }

    String name() {
        return account.name;
    }

    /** Places a call; the round is told how it ends. */
    void call(String sip, CallRound round) {
        long call = ++calls;
        placed.put(call, new PlacedCall(round, System.nanoTime()));
        send(SIGNAL + call + ",\"sig\":{\"type\":\"setup\",\"cd\":{\"sip\":\"" + sip + "\"},\"channel\":-1,\"fty\":[],\"channels_cmd\":\"PROPOSAL\"," + MEDIA + "\"offer\"}}}");
    }

    /** Runs something in the thread of the generator. */
    void execute(Runnable task) {
        channel.eventLoop().execute(task);
    }

    void close() {
        channel.close();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
            channel = context.channel();
            send("{\"mt\":\"AppChallenge\"}");
        }
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
        String text = frame.text();
        if (text.startsWith("{\"api\":\"PbxSignal\",\"mt\":\"Signaling\"")) {
            int start = text.indexOf("\"call\":") + 7;
            signal(Long.parseLong(text, start, text.indexOf(',', start), 10), text);
        } else if (text.startsWith("{\"mt\":\"AppChallengeResult\"")) {
            send("{\"mt\":\"AppLogin\",\"sip\":\"" + account.name + "\",\"digest\":\"" + digest(field(text, "challenge")) + "\"}");
        } else if (text.startsWith("{\"mt\":\"AppLoginResult\",\"ok\":true")) {
            send("{\"api\":\"PbxSignal\",\"mt\":\"Register\",\"src\":\"t\"}");
        } else if (text.contains("\"mt\":\"RegisterResult\"") && !text.contains("\"error\"")) {
            registered.complete(this);
        } else {
            registered.completeExceptionally(new IllegalStateException(text));
        }
    }

    private void signal(long call, String text) {
        int type = text.indexOf("\"sig\":{\"type\":\"") + 15;
        if (text.startsWith("setup\"", type)) {
            channel.write(new TextWebSocketFrame(SIGNAL + call + ",\"sig\":{\"type\":\"alert\"}}"));
            send(SIGNAL + call + ",\"sig\":{\"type\":\"conn\",\"channel\":-1,\"channels_cmd\":\"SELECT\"," + MEDIA + "\"answer\"}}}");
        } else if (text.startsWith("conn\"", type) && placed.containsKey(call)) {
            PlacedCall connected = placed.get(call);
            connected.round().connected(System.nanoTime() - connected.begun());
            if (connected.round().holdMillis() > 0) {
                channel.eventLoop().schedule(() -> end(call), connected.round().holdMillis(), TimeUnit.MILLISECONDS);
            }
        } else if (text.startsWith("rel\"", type)) {
            PlacedCall failed = placed.remove(call);
            if (failed != null) {
                failed.round().failed(text);
            }
        }
    }

    /** Ends all calls that this telephone placed. */
    void end() {
        channel.eventLoop().execute(() -> Map.copyOf(placed).keySet().forEach(this::end));
    }

    private void end(long call) {
        PlacedCall ended = placed.remove(call);
        if (ended != null) {
            send(SIGNAL + call + ",\"sig\":{\"type\":\"rel\",\"cau\":{\"num\":16}}}");
            ended.round().ended();
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

    private void send(String text) {
        channel.writeAndFlush(new TextWebSocketFrame(text));
    }

    private static String field(String json, String name) {
        String key = "\"" + name + "\":\"";
        int start = json.indexOf(key) + key.length();
        return json.substring(start, json.indexOf('"', start));
    }
}
