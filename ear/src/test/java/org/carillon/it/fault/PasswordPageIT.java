package org.carillon.it.fault;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.Test;

/** What the page behind password links takes from strangers, and what it tells them. Guessing is bounded in InServerAccountsIT. */
@WithServer
class PasswordPageIT {

    private static final String NEVER = "0".repeat(64);

    @Test
    void neitherAnAddressNorALogHasTheToken(ServerProcess server) throws Exception {
        HttpResponse<String> page = send(server, "/PBX0/APPCLIENT/password.htm", "GET", BodyPublishers.noBody());
        assertEquals(200, page.statusCode());
        assertEquals("no-referrer", page.headers().firstValue("Referrer-Policy").orElse(""));
        assertTrue(page.headers().firstValue("Content-Security-Policy").orElse("").contains("frame-ancestors 'self'"));
        HttpResponse<String> answer = post(server, "token=" + NEVER + "&action=show");
        assertEquals("{\"result\":\"expired\"}", answer.body());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(!server.log().contains(NEVER));
    }

    @Test
    void allThatIsWrongIsToldInTheSameWords(ServerProcess server) throws Exception {
        for (String body : new String[] {"token=" + NEVER + "&action=show", "token=x&action=show", "token=" + NEVER + "&action=set&password=a-good-password",
            "token=%00&action=show", "token=" + NEVER.toUpperCase() + "g&action=set"}) {
            HttpResponse<String> answer = post(server, body);
            assertEquals(200, answer.statusCode(), body);
            assertEquals("{\"result\":\"expired\"}", answer.body(), body);
        }
    }

    @Test
    void everythingElseIsRefused(ServerProcess server) throws Exception {
        String path = "/PBX0/APPCLIENT/password";
        assertAll(
                () -> assertEquals(405, send(server, path, "GET", BodyPublishers.noBody()).statusCode()),
                () -> assertEquals(405, send(server, path + "?token=" + NEVER + "&action=show", "GET", BodyPublishers.noBody()).statusCode()),
                () -> assertEquals(411, post(server, "").statusCode()),
                () -> assertEquals(400, post(server, "action=show").statusCode()),
                () -> assertEquals(400, post(server, "token=" + NEVER).statusCode()),
                () -> assertEquals(400, post(server, "token=" + NEVER + "&action=delete").statusCode()),
                () -> assertEquals(400, post(server, "token=" + "0".repeat(200) + "&action=show").statusCode()),
                () -> assertEquals(413, post(server, "token=" + NEVER + "&action=set&password=" + "x".repeat(5_000)).statusCode()));
    }

    private static HttpResponse<String> post(ServerProcess server, String body) throws IOException, InterruptedException {
        return send(server, "/PBX0/APPCLIENT/password", "POST", BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(ServerProcess server, String path, String method, BodyPublisher body)
            throws IOException, InterruptedException {
        return server.client().send(HttpRequest.newBuilder(server.httpsUri(path)).method(method, body)
                .header("Content-Type", "application/x-www-form-urlencoded").build(), BodyHandlers.ofString());
    }
}
