package org.carillon.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.Test;

/** What makes a token good, what its use leaves behind, and what it cannot be used for. Few bad tokens: failures count per address. */
@WithServer
class TokensIT {

    /** The defaults of the settings rest.request-burst and rest.requests-per-second. */
    private static final int BURST = 500;
    private static final int PER_SECOND = 50;
    private static final int BATCH = 20;
    private static final int MOST_REQUESTS = 3_000;

    @Test
    void aWrongSecretIsRefusedAndLoggedWithoutIt(ServerProcess server) {
        try (TestToken token = TestToken.of(server, TestToken.ALL_SCOPES)) {
            ApiClient api = new ApiClient(server, Description.of(server), token.text());
            String forged = token.forged();
            Answer answer = api.with(forged).call("GET", "/users").refused(401, "unauthenticated");
            assertTrue(answer.header("www-authenticate").contains("invalid_token"));
            assertTrue(server.log().lines().anyMatch(l -> l.contains("login failed kind=token account=" + token.id() + " address=127.0.0.1 reason=refused")));
            api.call("GET", "/users").expect(200);
            assertFalse(server.log().contains(token.secret()), "the log has the secret");
            assertFalse(server.log().contains(forged.substring(forged.length() - 64)), "the log has the wrong secret");
        }
    }

    @Test
    void aTokenEndsByExpiryAndByRevocationAtOnce(ServerProcess server) {
        Description description = Description.of(server);
        try (TestToken expired = TestToken.expiring(server, Instant.now().minusSeconds(1))) {
            new ApiClient(server, description, expired.text()).call("GET", "/users").refused(401, "unauthenticated");
            assertTrue(server.log().contains("account=" + expired.id() + " address=127.0.0.1 reason=expired"));
        }
        TestToken revoked = TestToken.expiring(server, Instant.now().plus(1, ChronoUnit.DAYS));
        ApiClient api = new ApiClient(server, description, revoked.text());
        api.call("GET", "/users").expect(200);
        revoked.close();
        api.call("GET", "/users").refused(401, "unauthenticated");
    }

    @Test
    void aTokenIsNoBetterThanItsMaker(ServerProcess server) {
        Description description = Description.of(server);
        try (TestToken stranger = TestToken.madeBy(server, "alice"); TestToken token = TestToken.of(server, TestToken.ALL_SCOPES)) {
            new ApiClient(server, description, stranger.text()).call("GET", "/users").refused(401, "unauthenticated");
            assertTrue(server.log().contains("account=" + stranger.id() + " address=127.0.0.1 reason=not_administrator"));

            ApiClient api = new ApiClient(server, description, token.text());
            String guid = api.call("POST", "/users").body("{\"name\": \"rest-second-admin\", \"administrator\": true}").expect(201).json().get("guid").asText();
            try (TestToken second = TestToken.madeBy(server, "rest-second-admin")) {
                ApiClient theirs = new ApiClient(server, description, second.text());
                theirs.call("GET", "/users").expect(200);
                api.call("PATCH", "/users/{guid}").at("guid", guid).body("{\"locked\": true}").expect(200);
                theirs.call("GET", "/users").refused(401, "unauthenticated");
                api.call("PATCH", "/users/{guid}").at("guid", guid).body("{\"locked\": false}").expect(200);
                theirs.call("GET", "/users").expect(200);
            } finally {
                api.call("DELETE", "/users/{guid}").at("guid", guid).expect(204);
            }
        }
    }

    @Test
    void withoutPowerNobodyBecomesOrTouchesAnAdministrator(ServerProcess server) {
        Description description = Description.of(server);
        List<String> powerless = TestToken.ALL_SCOPES.stream().filter(s -> !s.equals("power")).toList();
        try (TestToken token = TestToken.of(server, powerless)) {
            ApiClient api = new ApiClient(server, description, token.text());
            JsonNode admin = api.call("GET", "/users").query("filter", "admin").expect(200).json().at("/items/0");
            String guid = admin.get("guid").asText();
            assertTrue(admin.get("administrator").asBoolean());
            api.call("PATCH", "/users/{guid}").at("guid", guid).body("{\"password\": \"taken-Passw0rd\"}").refused(403, "not-allowed");
            api.call("DELETE", "/users/{guid}").at("guid", guid).refused(403, "not-allowed");
            api.call("POST", "/users").body("{\"name\": \"rest-climber\", \"administrator\": true}").refused(403, "not-allowed");
            String alice = api.call("GET", "/users").query("filter", "alice").expect(200).json().at("/items/0/guid").asText();
            api.call("PATCH", "/users/{guid}").at("guid", alice).body("{\"administrator\": true}").refused(403, "not-allowed");

            String app = api.call("GET", "/apps").query("filter", "pbxadminapi").expect(200).json().at("/items/0/guid").asText();
            api.call("PATCH", "/apps/{guid}").at("guid", app).body("{\"password\": \"taken-Passw0rd\"}").refused(403, "not-allowed");
            api.call("DELETE", "/apps/{guid}").at("guid", app).refused(403, "not-allowed");
            api.call("POST", "/apps").body("{\"name\": \"rest-climber\", \"apis\": [\"PbxAdminApi\"]}").refused(403, "not-allowed");
            String own = api.call("POST", "/apps").body("{\"name\": \"rest-harmless\"}").expect(201).json().get("guid").asText();
            api.call("PATCH", "/apps/{guid}").at("guid", own).body("{\"apis\": [\"RCC\"]}").refused(403, "not-allowed");
            api.call("DELETE", "/apps/{guid}").at("guid", own).expect(204);
        }
    }

    @Test
    void theLastAdministratorStaysWhateverAToken(ServerProcess server) {
        try (TestToken token = TestToken.of(server, TestToken.ALL_SCOPES)) {
            ApiClient api = new ApiClient(server, Description.of(server), token.text());
            String admin = api.call("GET", "/users").query("filter", "admin").expect(200).json().at("/items/0/guid").asText();
            api.call("PATCH", "/users/{guid}").at("guid", admin).body("{\"locked\": true}").refused(400, "invalid-value");
            api.call("DELETE", "/users/{guid}").at("guid", admin).refused(400, "invalid-value");
        }
    }

    @Test
    void theAuditLogNamesTheTokenAndItsMaker(ServerProcess server) throws SQLException {
        try (TestToken token = TestToken.of(server, TestToken.ALL_SCOPES)) {
            ApiClient api = new ApiClient(server, Description.of(server), token.text());
            String guid = api.call("POST", "/users").body("{\"name\": \"rest-audited\", \"password\": \"audit-Passw0rd\"}").expect(201).json().get("guid").asText();
            api.call("DELETE", "/users/{guid}").at("guid", guid).expect(204);
            try (Connection database = server.database().connect(); PreparedStatement select = database.prepareStatement(
                    "select action, channel, object, details from audit_record where actor = ? order by id")) {
                select.setString(1, token.name() + " (admin)");
                ResultSet rows = select.executeQuery();
                assertTrue(rows.next());
                assertEquals("user.create rest rest-audited", rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
                assertTrue(rows.getString(4).contains("password"), rows.getString(4));
                assertFalse(rows.getString(4).contains("audit-Passw0rd"));
                assertTrue(rows.next());
                assertEquals("user.delete", rows.getString(1));
            }
        }
    }

    /* A machine too slow to ask that often cannot show it, which is said instead of passing. */
    @Test
    void aTokenThatAsksTooOftenIsToldWhenToComeBack(ServerProcess server) {
        try (TestToken token = TestToken.of(server, TestToken.ALL_SCOPES); TestToken other = TestToken.of(server, TestToken.ALL_SCOPES)) {
            ApiClient api = new ApiClient(server, Description.of(server), other.text());
            HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            HttpRequest request = HttpRequest.newBuilder(server.httpUri(ApiClient.BASE + "/nothing")).header("Authorization", "Bearer " + token.text()).build();
            long start = System.nanoTime();
            int sent = 0;
            double seconds = 0;
            HttpResponse<String> refused = null;
            while (refused == null && sent < MOST_REQUESTS && sent < BURST + PER_SECOND * (seconds + 1) + BATCH) {
                List<CompletableFuture<HttpResponse<String>>> batch = IntStream.range(0, BATCH).mapToObj(n -> http.sendAsync(request, BodyHandlers.ofString())).toList();
                refused = batch.stream().map(CompletableFuture::join).filter(a -> a.statusCode() == 429).findFirst().orElse(null);
                sent += BATCH;
                seconds = (System.nanoTime() - start) / 1e9;
            }
            assumeTrue(refused != null || sent < MOST_REQUESTS, "only " + sent + " requests in " + seconds + " seconds");
            assertNotNull(refused, sent + " requests in " + seconds + " seconds, and none refused");
            assertTrue(sent >= BURST, "refused after " + sent);
            assertEquals("1", refused.headers().firstValue("retry-after").orElse(""));
            assertTrue(refused.body().contains("urn:carillon:problem:rate-limited"), refused.body());
            api.call("GET", "/users").expect(200);
        }
    }

    @Test
    void aCookieOfTheConsoleMeansNothingHere(ServerProcess server) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.client().send(HttpRequest.newBuilder(server.httpsUri(ApiClient.BASE + "/users"))
                .header("Cookie", "JSESSIONID=x").header("Origin", "https://evil.example").build(), BodyHandlers.ofString());
        assertEquals(401, answer.statusCode());
        assertFalse(answer.headers().map().keySet().stream().anyMatch(h -> h.startsWith("access-control")), answer.headers().toString());
        assertFalse(answer.headers().map().containsKey("set-cookie"));
    }
}
