package org.carillon.it.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.it.ServerProcess;

/** A client of the AppWebsocket of the PBX (appwebsocket.md): an app's service, an app's page, or a script. */
public final class AppClient extends WireClient {

    public static final String PATH = "/PBX0/APPS/websocket";
    private static final AtomicInteger SOURCES = new AtomicInteger();
    private String sessionKey;

    public AppClient(URI uri, HttpClient http) {
        super(uri, http);
    }

    public static AppClient connect(ServerProcess server) {
        return new AppClient(server.wsUri(PATH), server.client());
    }

    /** Connects and logs in as an app object with the shortest message (vector 12); fails unless that succeeds. */
    public static AppClient app(ServerProcess server, String app, String password) {
        AppClient client = connect(server);
        String challenge = client.challenge();
        client.requireLogin(client.login(message("AppLogin", "app", app,
                "digest", Digests.appLogin(app, "", "", "", "", null, challenge, password))));
        client.sessionKey = Digests.appSessionKey(challenge, password);
        return client;
    }

    /** Connects and logs in as a user with the own password (section 9.5); fails unless that succeeds. */
    public static AppClient user(ServerProcess server, String name, String password) {
        return logIn(connect(server), name, password);
    }

    /** Logs a connection in as a user with the own password (section 9.5); fails unless that succeeds. */
    public static AppClient logIn(AppClient client, String name, String password) {
        String challenge = client.challenge();
        client.requireLogin(client.login(message("AppLogin", "sip", name,
                "digest", Digests.appLogin("", "", name, "", "", null, challenge, password))));
        client.sessionKey = Digests.appSessionKey(challenge, password);
        return client;
    }

    /** Connects and logs in as an app's page does, with what the user's client got for it; fails unless that succeeds. */
    public static AppClient page(ServerProcess server, MyAppsClient user, String app) {
        return logIn(connect(server), user, app);
    }

    /** The same at the own service of an app that the PBX serves. */
    public static AppClient service(ServerProcess server, MyAppsClient user, String app) {
        return logIn(new AppClient(server.wsUri("/PBX0/APPS/" + app), server.client()), user, app);
    }

    /** Logs a connection in as an app's page does, with what the user's client got for it; fails unless that succeeds. */
    public static AppClient logIn(AppClient client, MyAppsClient user, String app) {
        JsonObject granted = user.getLogin(app, client.challenge());
        JsonObjectBuilder login = message("AppLogin");
        for (String member : new String[] {"app", "domain", "sip", "guid", "dn", "info", "digest", "pbxObj"}) {
            login.add(member, granted.get(member));
        }
        client.requireLogin(client.login(login));
        return client;
    }

    public String challenge() {
        send("AppChallenge");
        return await("AppChallengeResult").json().getString("challenge");
    }

    /** Sends any AppLogin and gives the answer. */
    public Frame login(JsonObjectBuilder login) {
        send(login);
        return await("AppLoginResult");
    }

    /** Sends a request of an API with a fresh src and waits for the first answer to it. */
    public Frame request(String api, String mt, Object... namesAndValues) {
        String src = "it-" + SOURCES.incrementAndGet();
        send(message(mt, namesAndValues).add("api", api).add("src", src));
        return await("answer to " + mt, frame -> frame.json().getString("src", "").equals(src));
    }

    /** Key of this connection (section 6), unknown after {@link #page}. */
    public String sessionKey() {
        return sessionKey;
    }

    private void requireLogin(Frame result) {
        assertTrue(result.json().getBoolean("ok", false), result.text());
    }
}
