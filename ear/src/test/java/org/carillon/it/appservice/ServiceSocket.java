package org.carillon.it.appservice;

import java.io.StringReader;
import java.security.SecureRandom;
import java.util.Optional;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;

/**
 * One connection of the AppWebsocket, from a page or from the PBX: challenge, login, and after it {@code WhoAmI} with the name of
 * who is there. Its life is that of the socket; the challenge is used once.
 */
final class ServiceSocket extends SimpleChannelInboundHandler<TextWebSocketFrame> {

    private static final SecureRandom RANDOM = new SecureRandom();
    private final LoginCheck logins;
    private final String appInfo;
    private String challenge = "";
    private String name;

    ServiceSocket(LoginCheck logins, String appInfo) {
        this.logins = logins;
        this.appInfo = appInfo;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
        JsonObject message = parse(frame.text());
        JsonObjectBuilder answer = answer(message);
        if (answer != null) {
            if (message.containsKey("src")) {
                answer.add("src", message.get("src"));
            }
            context.writeAndFlush(new TextWebSocketFrame(answer.build().toString()));
        }
    }

    private JsonObjectBuilder answer(JsonObject message) {
        switch (message.getString("mt", "")) {
            case "AppChallenge":
                challenge = Long.toUnsignedString(RANDOM.nextLong());
                return message("AppChallengeResult").add("challenge", challenge);
            case "AppLogin":
                Optional<String> known = logins.check(login(message), challenge);
                challenge = "";
                name = known.orElse(null);
                return message("AppLoginResult").add("ok", known.isPresent());
            case "AppInfo":
                return message("AppInfoResult").add("app", message.getString("app", "")).add("info", parse(appInfo))
                        .add("serviceInfo", Json.createObjectBuilder());
            case "WhoAmI":
                return name == null ? null : message("WhoAmIResult").add("dn", name);
            default:
                return null;
        }
    }

    /* The info is hashed as it was sent, which is the canonical form that parsing keeps. */
    private static LoginCheck.Login login(JsonObject m) {
        JsonObject info = m.getJsonObject("info");
        return new LoginCheck.Login(m.getString("app", ""), m.getString("domain", ""), m.getString("sip", ""), m.getString("guid", ""),
                m.getString("dn", ""), info == null ? null : info.toString(), m.getString("digest", ""));
    }

    private static JsonObjectBuilder message(String mt) {
        return Json.createObjectBuilder().add("mt", mt);
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
