package org.carillon.it.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.json.JsonObject;

import org.carillon.it.ServerProcess;

/** A client of the myApps protocol (myapps.md): logs in as a user does and checks what the PBX signs. */
public final class MyAppsClient extends WireClient {

    public static final String PATH = "/PBX0/APPCLIENT/websocket";
    private static final SecureRandom RANDOM = new SecureRandom();
    private Credentials who;
    private String nonce;
    private JsonObject authenticate;
    private Credentials session;
    private JsonObject info;

    public MyAppsClient(URI uri, HttpClient http) {
        super(uri, http);
    }

    public static MyAppsClient connect(ServerProcess server) {
        return new MyAppsClient(server.wsUri(PATH), server.client());
    }

    /** Connects and logs in with a password; fails unless that succeeds. */
    public static MyAppsClient user(ServerProcess server, String name, String password) {
        MyAppsClient client = connect(server);
        client.requireLogin(client.login("user", new Credentials(name, password)));
        return client;
    }

    /** Connects and logs in with the credentials of a session; fails unless that succeeds. */
    public static MyAppsClient session(ServerProcess server, Credentials session) {
        MyAppsClient client = connect(server);
        client.requireLogin(client.login("session", session));
        return client;
    }

    /**
     * Both phases of a login.
     *
     * @return the answer: {@code LoginResult}, {@code Authorize} or {@code Redirect}
     */
    public Frame login(String type, Credentials credentials) {
        send("Login", "type", type, "userAgent", "carillon-it");
        authenticate = await("Authenticate").json();
        assertEquals(type, authenticate.getString("type"));
        assertEquals("digest", authenticate.getString("method"));
        who = credentials;
        nonce = random();
        send("Login", "type", type, "method", "digest", "username", who.name(), "nonce", nonce, "response",
                Digests.response(type, authenticate.getString("domain"), who, nonce, authenticate.getString("challenge")),
                "userAgent", "carillon-it");
        return await("answer to the login", frame -> frame.mt().equals("LoginResult") || frame.mt().equals("Authorize")
                || frame.mt().equals("Redirect"));
    }

    /** Fails unless the message is a login's success with the right digest; keeps what it gives. */
    public MyAppsClient requireLogin(Frame result) {
        assertEquals("LoginResult", result.mt(), result.text());
        assertTrue(!result.json().containsKey("error"), result.text());
        info = result.json().getJsonObject("info");
        assertTrue(result.text().contains("\"info\":" + info), () -> "the info is not canonical: " + result.text());
        assertEquals(Digests.loginResult(authenticate.getString("domain"), who, nonce, authenticate.getString("challenge"), info.toString()),
                result.json().getString("digest"), "digest of " + result.text());
        JsonObject made = info.getJsonObject("session");
        session = made == null ? who : Digests.session(made.getString("usr"), made.getString("pwd"), nonce, who.password());
        return this;
    }

    /** The credentials for a later login of type session. */
    public Credentials session() {
        return session;
    }

    /** The info of the LoginResult. */
    public JsonObject info() {
        return info;
    }

    /** Login data for an app, answering the challenge of its service (myapps.md section 11). */
    public JsonObject getLogin(String app, String challenge) {
        String src = random();
        send("AppGetLogin", "src", src, "app", app, "challenge", challenge);
        return await("AppGetLoginResult", json -> json.getString("src", "").equals(src), PATIENCE).json();
    }

    private static String random() {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
