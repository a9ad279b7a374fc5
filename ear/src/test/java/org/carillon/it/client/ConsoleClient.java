package org.carillon.it.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.carillon.it.ServerProcess;

/** Somebody at the log-in page of the console who has no browser but measures what the page answers. */
public final class ConsoleClient {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");
    private final HttpClient http;
    private final URI login;
    private String cookie;

    /** What came back for a name and a password. */
    public record Answer(int status, String location, String text, long millis) {
    }

    public ConsoleClient(ServerProcess server) {
        http = server.client();
        login = server.adminUri("/login.xhtml");
    }

    /** Opens the page, sends the form, and follows the redirect to what the person sees then. */
    public Answer logIn(String name, String password) {
        HttpResponse<String> page = send(HttpRequest.newBuilder(login));
        cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        Matcher state = STATE.matcher(page.body());
        if (!state.find()) {
            throw new IllegalStateException("no form in " + page.body());
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put("login", "login");
        form.put("login:name", name);
        form.put("login:password", password);
        form.put("login:enter", "Log in");
        form.put("jakarta.faces.ViewState", state.group(1));
        long start = System.nanoTime();
        HttpResponse<String> answer = send(HttpRequest.newBuilder(login).header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
        long millis = (System.nanoTime() - start) / 1_000_000;
        answer.headers().firstValue("Set-Cookie").ifPresent(fresh -> cookie = fresh.split(";")[0]);
        String location = answer.headers().firstValue("Location").orElse("");
        String shown = location.isEmpty() ? answer.body() : send(HttpRequest.newBuilder(login.resolve(location)).header("Cookie", cookie)).body();
        return new Answer(answer.statusCode(), location, shown, millis);
    }

    /** A page of the console in English, for whoever has logged in. */
    public String page(String path) {
        return send(HttpRequest.newBuilder(login.resolve(path)).header("Cookie", cookie).header("Accept-Language", "en")).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream().map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
