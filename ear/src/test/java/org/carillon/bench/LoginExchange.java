package org.carillon.bench;

import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;

import org.carillon.digest.ClientDigest;
import org.carillon.digest.Rc4;

/**
 * One login on one connection: Login, Authenticate, Login with response, LoginResult (myapps.md section 5). Reads the few
 * fields it needs by their position in the text, because the generator shares the machine with the server.
 */
final class LoginExchange extends SimpleChannelInboundHandler<TextWebSocketFrame> {

    private static final String USER_AGENT = "idle-and-login";
    private final Account account;
    private final boolean withSession;
    private final String nonce;
    private final CompletableFuture<Channel> done = new CompletableFuture<>();

    LoginExchange(Account account, boolean withSession, long nonce) {
        this.account = account;
        this.withSession = withSession;
        this.nonce = HexFormat.of().toHexDigits(nonce);
    }

    /** The open channel after a good LoginResult. */
    CompletableFuture<Channel> done() {
        return done;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
            send(context, "{\"mt\":\"Login\",\"type\":\"" + type() + "\",\"userAgent\":\"" + USER_AGENT + "\"}");
        } else if (event == ClientHandshakeStateEvent.HANDSHAKE_TIMEOUT) {
            done.completeExceptionally(new IllegalStateException("the handshake took too long"));
        }
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
        if (done.isDone()) {
            return;
        }
        String text = frame.text();
        if (text.startsWith("{\"mt\":\"Authenticate\"")) {
            String username = withSession ? account.sessionName : account.name;
            String response = digest(text).response(type());
            send(context, "{\"mt\":\"Login\",\"type\":\"" + type() + "\",\"method\":\"digest\",\"username\":\"" + username
                    + "\",\"nonce\":\"" + nonce + "\",\"response\":\"" + response + "\",\"userAgent\":\"" + USER_AGENT + "\"}");
        } else if (text.startsWith("{\"mt\":\"LoginResult\"")) {
            finish(context, text);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        done.completeExceptionally(new IllegalStateException("the connection was closed"));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        done.completeExceptionally(cause);
        context.close();
    }

    private void finish(ChannelHandlerContext context, String text) {
        if (!text.contains("\"digest\":")) {
            done.completeExceptionally(new IllegalStateException("refused: " + text));
            return;
        }
        if (!withSession) {
            account.sessionName = Rc4.decrypt("innovaphoneAppClient:usr:" + nonce + ":" + account.password, field(text, "usr"));
            account.sessionPassword = Rc4.decrypt("innovaphoneAppClient:pwd:" + nonce + ":" + account.password, field(text, "pwd"));
        }
        done.complete(context.channel());
    }

    private ClientDigest digest(String authenticate) {
        return new ClientDigest(field(authenticate, "domain"), withSession ? account.sessionName : account.name,
                withSession ? account.sessionPassword : account.password, nonce, field(authenticate, "challenge"));
    }

    private String type() {
        return withSession ? "session" : "user";
    }

    private static void send(ChannelHandlerContext context, String text) {
        context.writeAndFlush(new TextWebSocketFrame(text));
    }

    private static String field(String json, String name) {
        String key = "\"" + name + "\":\"";
        int start = json.indexOf(key) + key.length();
        return json.substring(start, json.indexOf('"', start));
    }
}
