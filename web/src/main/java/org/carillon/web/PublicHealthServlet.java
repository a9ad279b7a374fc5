package org.carillon.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Readiness and figures on the public listeners, for those who allow it with {@code CARILLON_PUBLIC_HEALTH=true}.
 *
 * <p>They live on the loopback management interface; this passes them on, in bounded time, and takes nothing from the request but
 * its path. Not allowed, the paths do not exist.
 */
@WebServlet({"/health/ready", "/metrics"})
public class PublicHealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private transient HttpClient client;

    @Override
    public void init() {
        if ("true".equalsIgnoreCase(System.getenv("CARILLON_PUBLIC_HEALTH"))) {
            client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (client == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            HttpResponse<byte[]> answer = client.send(managementRequest(request.getServletPath()), BodyHandlers.ofByteArray());
            response.setStatus(answer.statusCode());
            answer.headers().firstValue("content-type").ifPresent(response::setContentType);
            response.getOutputStream().write(answer.body());
        } catch (IOException e) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static HttpRequest managementRequest(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort() + path)).timeout(PATIENCE).build();
    }

    private static int managementPort() {
        String port = System.getenv("CARILLON_MANAGEMENT_PORT");
        int base = port == null || port.isEmpty() ? 9990 : Integer.parseInt(port);
        return base + Integer.getInteger("jboss.socket.binding.port-offset", 0);
    }
}
