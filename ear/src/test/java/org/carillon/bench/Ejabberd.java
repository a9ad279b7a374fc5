package org.carillon.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.carillon.it.Ports;

/** ejabberd with a shared roster group for each circle. */
final class Ejabberd extends XmppPeer {

    private final HttpClient http = HttpClient.newHttpClient();
    private final int adminPort = Ports.free();

    private Ejabberd() {
        super("ejabberd", freshFolder("ejabberd"), Ports.free());
    }

    static Ejabberd start(List<Crowd> crowds) throws IOException, InterruptedException {
        Ejabberd server = new Ejabberd();
        Files.createDirectories(server.folder.resolve("spool"));
        server.configure("ejabberd.yml", Map.of("PORT", Integer.toString(server.port), "ADMIN", Integer.toString(server.adminPort)));
        server.launch(Map.of("EJABBERD_CONFIG_PATH", server.folder.resolve("ejabberd.yml").toString(),
                "EJABBERD_LOG_PATH", server.folder.resolve("ejabberd.log").toString(), "HOME", server.folder.toString(),
                "ERL_LIBS", "/usr/lib/x86_64-linux-gnu:/usr/lib/aarch64-linux-gnu", "ERL_EPMD_ADDRESS", "127.0.0.1", "ERL_MAX_PORTS", "16000"),
                List.of("erl", "-noinput", "-sname", "carillon-bench@localhost", "+K", "true", "+P", "250000", "-kernel", "inet_dist_use_interface",
                        "{127,0,0,1}", "-mnesia", "dir", "\"" + server.folder.resolve("spool") + "\"", "-s", "ejabberd"));
        for (Crowd crowd : crowds) {
            server.fill(crowd);
        }
        return server;
    }

    private void fill(Crowd crowd) throws IOException, InterruptedException {
        for (int user = crowd.first(); user < crowd.end(); user++) {
            String group = "circle" + crowd.first() + "-" + (user - crowd.first()) / crowd.circle();
            if ((user - crowd.first()) % crowd.circle() == 0) {
                command("srg_create", "{\"group\":\"" + group + "\",\"host\":\"localhost\",\"label\":\"" + group + "\",\"description\":\"\",\"display\":\"" + group + "\"}");
            }
            String name = Crowd.userName(user);
            command("register", "{\"user\":\"" + name + "\",\"host\":\"localhost\",\"password\":\"" + XmppClient.PASSWORD + "\"}");
            command("srg_user_add", "{\"user\":\"" + name + "\",\"host\":\"localhost\",\"group\":\"" + group + "\",\"grouphost\":\"localhost\"}");
        }
    }

    private void command(String name, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + adminPort + "/api/" + name))
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(name + " " + body + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
