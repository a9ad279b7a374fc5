package org.carillon.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.carillon.it.ServerProcess;

/** Calls operations of the description with one token; every answer, good or bad, must be one that the description foresees. */
final class ApiClient {

    static final String BASE = "/admin/api/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final ServerProcess server;
    private final HttpClient http;
    private final Description description;
    private final String token;
    private final Set<String> answeredWell;

    ApiClient(ServerProcess server, Description description, String token) {
        this(server, server.client(), description, token, new TreeSet<>());
    }

    private ApiClient(ServerProcess server, HttpClient http, Description description, String token, Set<String> answeredWell) {
        this.server = server;
        this.http = http;
        this.description = description;
        this.token = token;
        this.answeredWell = answeredWell;
    }

    /** The same with another token; null: none. */
    ApiClient with(String otherToken) {
        return new ApiClient(server, http, description, otherToken, answeredWell);
    }

    /** Names of the operations that were answered with a status below 300. */
    Set<String> answeredWell() {
        return answeredWell;
    }

    /** A request being made: which operation, and with what. */
    final class Call {

        private final Operation operation;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private String address;
        private String body;

        private Call(Operation operation) {
            this.operation = operation;
            this.address = operation.path();
            if (operation.hasBody()) {
                headers.put("Content-Type", operation.node().at("/requestBody/content").fieldNames().next());
            }
        }

        /** Fills in a parameter of the path. */
        Call at(String parameter, String value) {
            address = address.replace("{" + parameter + "}", encode(value));
            return this;
        }

        Call query(String name, Object value) {
            address += (address.contains("?") ? "&" : "?") + name + "=" + encode(value.toString());
            return this;
        }

        Call header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        Call body(String json) {
            body = json;
            return this;
        }

        /** Sends it and checks that the answer is as described and has this status. */
        Answer expect(int status) {
            Answer answer = send();
            assertEquals(status, answer.status(), () -> operation + " " + address + ": " + answer);
            return answer;
        }

        /** Sends it and checks that it is refused with this problem. */
        Answer refused(int status, String problem) {
            Answer answer = expect(status);
            assertEquals(problem, answer.problem(), () -> operation + " " + address + ": " + answer);
            return answer;
        }

        Answer send() {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.httpsUri("").toString() + address)).timeout(PATIENCE)
                    .method(operation.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            headers.forEach(request::header);
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            try {
                Answer answer = Answer.of(http.send(request.build(), BodyHandlers.ofString()));
                assertEquals(List.of(), description.faults(operation, answer), () -> operation + " " + address + ": " + answer);
                assertFalse(answer.raw().headers().map().containsKey("access-control-allow-origin"), "CORS");
                assertFalse(answer.raw().headers().map().containsKey("set-cookie"), "a cookie");
                if (answer.status() < 300) {
                    answeredWell.add(operation.name());
                }
                return answer;
            } catch (IOException e) {
                throw new IllegalStateException(operation.name(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** @param path below the base, with its parameters in braces */
    Call call(String method, String path) {
        return new Call(description.operation(method, BASE + path));
    }

    Call call(Operation operation) {
        return new Call(operation);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
