package org.carillon.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.Test;

/** What is wrong with a request in the same way at every operation is refused in the same way by every operation. */
@WithServer
class BadRequestsIT {

    private static final String NOBODY = "00112233445566778899aabbccddeeff";

    @Test
    void withoutATokenNothingIsAnswered(ServerProcess server) {
        each(server, TestToken.ALL_SCOPES, (api, operation) -> {
            Answer answer = filled(api.with(null), operation, NOBODY).refused(401, "unauthenticated");
            assertEquals("Bearer", answer.header("www-authenticate"));
        });
    }

    @Test
    void theDeclaredScopeIsEnoughAndNoOtherHelps(ServerProcess server) {
        Description description = Description.of(server);
        ApiClient api = new ApiClient(server, description, null);
        description.operations().stream().collect(Collectors.groupingBy(Operation::scope)).forEach((scope, operations) -> {
            List<String> others = TestToken.ALL_SCOPES.stream().filter(s -> !s.equals(scope)).toList();
            try (TestToken right = TestToken.of(server, List.of(scope)); TestToken wrong = TestToken.of(server, others)) {
                for (Operation operation : operations) {
                    filled(api.with(wrong.text()), operation, NOBODY).refused(403, "not-allowed");
                    Answer answer = filled(api.with(right.text()), operation, NOBODY).send();
                    assertTrue(answer.status() != 401 && answer.status() != 403, operation + ": " + answer);
                }
            }
        });
    }

    @Test
    void whatNobodyKnowsIsNotFoundAndWhatIsNoGuidIsRefused(ServerProcess server) {
        each(server, TestToken.ALL_SCOPES, (api, operation) -> {
            if (operation.path().contains("{")) {
                boolean emptiesAGroup = operation.name().equals("PUT " + ApiClient.BASE + "/groups/{group}/members");
                filled(api, operation, NOBODY).body(emptiesAGroup ? "{\"members\": [{\"guid\": \"" + NOBODY + "\"}]}" : body(operation)).refused(404, "not-found");
            }
            if (operation.path().contains("{guid}")) {
                filled(api, operation, "no-guid").refused(400, "invalid-value");
            }
        });
    }

    @Test
    void bodiesAreTakenLiterally(ServerProcess server) {
        each(server, TestToken.ALL_SCOPES, (api, operation) -> {
            if (!operation.hasBody()) {
                return;
            }
            assertEquals("surprise", filled(api, operation, NOBODY).body("{\"surprise\": 1}").refused(400, "invalid-value").json().get("field").asText());
            for (String bad : List.of("", "x", "[]", "null", "{\"a\": 1, \"a\": 2}", "{} {}", "[".repeat(20_000), "{\"name\": \"" + "x".repeat(20_000) + "\"}")) {
                filled(api, operation, NOBODY).body(bad).refused(400, "malformed");
            }
            filled(api, operation, NOBODY).body("{" + " ".repeat(300_000) + "}").refused(413, "too-large");
            filled(api, operation, NOBODY).header("Content-Type", "text/plain").refused(415, "unsupported-type");
        });
    }

    @Test
    void nobodyGetsAnotherFormOfAnswer(ServerProcess server) {
        each(server, TestToken.ALL_SCOPES, (api, operation) -> {
            if (operation.method().equals("GET")) {
                filled(api, operation, NOBODY).header("Accept", "text/html").refused(406, "not-acceptable");
            }
        });
    }

    @Test
    void whatIsNotInTheDescriptionIsNotThere(ServerProcess server) throws Exception {
        try (TestToken token = TestToken.of(server, TestToken.ALL_SCOPES)) {
            assertProblem(send(server, "GET", "/nothing", token.text()), 404);
            assertProblem(send(server, "GET", "/", token.text()), 404);
            assertProblem(send(server, "GET", "", token.text()), 404);
            assertProblem(send(server, "POST", "/sessions", token.text()), 405);
            assertProblem(send(server, "GET", "/users/%00", token.text()), 400);
            assertProblem(send(server, "GET", "/users/..%2f..%2fweb.xml", token.text()), 400);
            assertProblem(send(server, "GET", "/nothing", null), 401);
            assertEquals(405, send(server, "TRACE", "/users", token.text()).statusCode());
        }
    }

    private static void each(ServerProcess server, List<String> scopes, Check check) {
        Description description = Description.of(server);
        try (TestToken token = TestToken.of(server, scopes)) {
            ApiClient api = new ApiClient(server, description, token.text());
            description.operations().forEach(operation -> check.accept(api, operation));
        }
    }

    private interface Check {

        void accept(ApiClient api, Operation operation);
    }

    /* With something for every parameter, and an empty body where there is one. */
    private static ApiClient.Call filled(ApiClient api, Operation operation, String guid) {
        ApiClient.Call call = api.call(operation).at("guid", guid).at("id", guid).at("group", "no such group").at("hardwareId", "no-such-device");
        return operation.hasBody() ? call.body(body(operation)) : call;
    }

    /* What the schema asks for at least; it changes nothing where the object does not exist. */
    private static String body(Operation operation) {
        return !operation.hasBody() ? null : operation.path().endsWith("/members") ? "{\"members\": []}" : operation.path().endsWith("/grants") ? "{\"apps\": [], \"templates\": []}"
                : operation.path().endsWith("/visibility") ? "{\"rules\": []}" : "{}";
    }

    private static HttpResponse<String> send(ServerProcess server, String method, String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.httpsUri(ApiClient.BASE + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return server.client().send(request.build(), BodyHandlers.ofString());
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer::body);
        assertEquals("application/problem+json", answer.headers().firstValue("content-type").orElse(""), answer.uri().toString());
        for (String trace : List.of("\tat ", "Exception", "org.carillon", "org.jboss", "RESTEASY")) {
            assertFalse(answer.body().contains(trace), answer.body());
        }
    }
}
