package org.carillon.it.appservice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/**
 * The login of web services without a socket (appwebsocket.md section 9.8): the challenge stays in the session of a cookie, the one
 * in the request is ignored, and the info is hashed as the text that came. {@code mt=WhoAmI} tells the name of who is logged in.
 */
final class WebLogin {

    private static final String COOKIE = "sample-session";
    private final LoginCheck logins;
    private final Map<String, String> challenges = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();

    WebLogin(LoginCheck logins) {
        this.logins = logins;
    }

    FullHttpResponse answer(FullHttpRequest request, Map<String, List<String>> query) {
        Optional<String> known = session(request);
        String session = known.orElseGet(() -> UUID.randomUUID().toString());
        FullHttpResponse response = ServicePages.json(result(text(query, "mt"), session, query).build().toString());
        if (known.isEmpty()) {
            response.headers().set(HttpHeaderNames.SET_COOKIE, COOKIE + "=" + session + "; SameSite=None; Secure; HttpOnly");
        }
        return response;
    }

    private JsonObjectBuilder result(String mt, String session, Map<String, List<String>> query) {
        JsonObjectBuilder answer = Json.createObjectBuilder().add("mt", mt + "Result");
        switch (mt) {
            case "AppChallenge":
                challenges.put(session, UUID.randomUUID().toString());
                return answer.add("challenge", challenges.get(session));
            case "AppLogin":
                String challenge = Optional.ofNullable(challenges.remove(session)).orElse("");
                Optional<String> name = logins.check(login(query), challenge);
                name.ifPresent(dn -> names.put(session, dn));
                return answer.add("ok", name.isPresent());
            default:
                return answer.add("dn", names.getOrDefault(session, ""));
        }
    }

    private static LoginCheck.Login login(Map<String, List<String>> query) {
        return new LoginCheck.Login(text(query, "app"), text(query, "domain"), text(query, "sip"), text(query, "guid"), text(query, "dn"),
                query.containsKey("info") ? text(query, "info") : null, text(query, "digest"));
    }

    private static String text(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of("")).get(0);
    }

    private static Optional<String> session(FullHttpRequest request) {
        String header = request.headers().get(HttpHeaderNames.COOKIE, "");
        return ServerCookieDecoder.LAX.decode(header).stream().filter(cookie -> cookie.name().equals(COOKIE)).map(Cookie::value).findFirst();
    }
}
