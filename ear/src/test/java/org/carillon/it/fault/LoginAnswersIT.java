package org.carillon.it.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.ConsoleClient;
import org.carillon.it.client.Credentials;
import org.carillon.it.client.Digests;
import org.carillon.it.client.MyAppsClient;
import org.carillon.it.client.WireClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Wrong password, unknown user, locked user and expired session look the same from outside, but for the one difference
 * that the protocol demands between logins of type user and session; what happened is in the log alone. Has a server of
 * its own: it fails on purpose and would make others wait.
 */
class LoginAnswersIT {

    private static final String WRONG = "not-the-password";
    /** More than any answer needs by itself, so that an answer that does not wait is found out. */
    private static final int FAILURE_MILLIS = 600;
    private static ServerProcess server;
    private static Credentials expired;

    @BeforeAll
    static void start() throws SQLException {
        server = ServerProcess.named("answers").withDemo().start();
        MyAppsClient carol = MyAppsClient.user(server, "carol", ServerProcess.DEMO_PASSWORD);
        expired = carol.session();
        carol.close();
        try (Connection database = server.database().connect(); Statement statement = database.createStatement()) {
            statement.execute("update login_session set used_at = now() - interval '91 days', created_at = now() - interval '91 days'");
            statement.execute("insert into setting (key, value) values ('login.failure-millis', '" + FAILURE_MILLIS + "')");
            statement.execute("update pbx_user set locked = true where guid = (select guid from pbx_object where name = 'dave')");
        }
        server.restart();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void failedLoginsOfUsersAreAnsweredAlikeToTheLetter() {
        Map<String, Credentials> cases = new LinkedHashMap<>();
        cases.put("wrong password", new Credentials("alice", WRONG));
        cases.put("unknown user", new Credentials("nobody", WRONG));
        cases.put("locked user with the right password", new Credentials("dave", ServerProcess.DEMO_PASSWORD));
        cases.put("locked user with a wrong password", new Credentials("dave", WRONG));
        cases.put("no possible name", new Credentials("<script>", WRONG));
        cases.put("app object", new Credentials("rcc", ServerProcess.DEMO_PASSWORD));
        cases.forEach((what, credentials) -> assertEquals("{\"mt\":\"LoginResult\",\"error\":2,\"errorText\":\"Authentication failed\"}",
                answer("user", credentials), what));
    }

    @Test
    void failedLoginsOfSessionsAreAnsweredAlikeToTheLetter() {
        Map<String, Credentials> cases = new LinkedHashMap<>();
        cases.put("expired", expired);
        cases.put("expired, wrong password", new Credentials(expired.name(), WRONG));
        cases.put("unknown", new Credentials("0123456789abcdef0123456789abcdef", WRONG));
        cases.put("a user's name", new Credentials("alice", ServerProcess.DEMO_PASSWORD));
        cases.forEach((what, credentials) -> assertEquals("{\"mt\":\"LoginResult\",\"error\":5,\"errorText\":\"Session expired\"}",
                answer("session", credentials), what));
    }

    @Test
    void failedLoginsAtTheAppSocketAreAnsweredAlikeToTheLetter() {
        for (String[] who : new String[][] {{"alice", WRONG}, {"nobody", WRONG}, {"dave", ServerProcess.DEMO_PASSWORD}}) {
            assertEquals("{\"mt\":\"AppLoginResult\",\"ok\":false}", appAnswer("", who[0], who[1]), who[0]);
        }
        for (String[] who : new String[][] {{"rcc", WRONG}, {"nothing", WRONG}, {"profile", WRONG}}) {
            assertEquals("{\"mt\":\"AppLoginResult\",\"ok\":false}", appAnswer(who[0], "", who[1]), who[0]);
        }
    }

    /* Who is no administrator learns nothing from the right password either. */
    @Test
    void failedLoginsAtTheConsoleAreAnsweredAlikeAndNoSoonerThanOthers() {
        ConsoleClient console = new ConsoleClient(server);
        String[][] attempts = {{"admin", WRONG}, {"nobody", WRONG}, {"dave", ServerProcess.DEMO_PASSWORD}, {"carol", ServerProcess.DEMO_PASSWORD},
            {"carol", WRONG}, {"<script>", WRONG}};
        for (String[] who : attempts) {
            ConsoleClient.Answer answer = console.logIn(who[0], who[1]);
            assertEquals(302, answer.status(), who[0]);
            assertEquals("/admin/login.xhtml", URI.create(answer.location()).getPath(), who[0]);
            assertTrue(answer.text().contains("role=\"alert\""), who[0]);
            assertTrue(answer.millis() >= FAILURE_MILLIS, who[0] + " after " + answer.millis() + " ms");
        }
    }

    /* The time to find out differs between known, unknown and cached accounts; all of it lies below the time of the answer. */
    @Test
    void noFailureIsAnsweredSoonerThanAnother() {
        for (String name : List.of("bob", "bob", "nobody-at-all", "nobody-at-all", "dave")) {
            assertTrue(answerMillis("user", name) >= FAILURE_MILLIS, name);
        }
        assertTrue(answerMillis("session", "0123456789abcdef0123456789abcdef") >= FAILURE_MILLIS);
    }

    @Test
    void everyFailureIsInTheLogInOneForm() {
        answer("user", new Credentials("grep-me", WRONG));
        assertTrue(server.log().contains("login failed kind=user account=grep-me address=127.0.0.1 reason=unknown"));
        assertTrue(server.log().lines().noneMatch(line -> line.contains(WRONG)), "a password is in the log");
    }

    @Test
    void aNameCannotForgeALineOfTheLog() {
        answer("user", new Credentials("x\nlogin failed kind=user account=alice", WRONG));
        assertTrue(server.log().lines().noneMatch(line -> line.startsWith("login failed")));
    }

    private static String answer(String type, Credentials credentials) {
        try (MyAppsClient client = MyAppsClient.connect(server)) {
            return client.login(type, credentials).text();
        }
    }

    private static String appAnswer(String app, String sip, String password) {
        try (AppClient client = AppClient.connect(server)) {
            return client.login(WireClient.message("AppLogin", "app", app, "sip", sip,
                    "digest", Digests.appLogin(app, "", sip, "", "", null, client.challenge(), password))).text();
        }
    }

    private static long answerMillis(String type, String name) {
        try (MyAppsClient client = MyAppsClient.connect(server)) {
            client.send("Login", "type", type, "userAgent", "");
            client.await("Authenticate");
            long start = System.nanoTime();
            client.send("Login", "type", type, "method", "digest", "username", name, "nonce", "00", "response", "00", "userAgent", "");
            client.await("LoginResult");
            return (System.nanoTime() - start) / 1_000_000;
        }
    }
}
