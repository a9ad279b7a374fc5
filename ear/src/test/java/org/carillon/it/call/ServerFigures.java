package org.carillon.it.call;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.carillon.it.ServerProcess;

/** What the server itself counts of calls, read where monitoring does: legs, what others could take, timers, records that are not written. */
public final class ServerFigures {

    private static final String PREFIX = "carillon_call_";
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI metrics;

    public ServerFigures(ServerProcess server) {
        metrics = server.managementUri("/metrics");
    }

    /** Each figure by its name. */
    public Map<String, Integer> ofCalls() {
        try {
            return http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString()).body().lines().filter(line -> line.startsWith(PREFIX))
                    .collect(Collectors.toMap(line -> line.substring(PREFIX.length()).split("[{ ]")[0],
                            line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)), Integer::sum, TreeMap::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
