package org.carillon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.Credentials;
import org.carillon.it.client.MyAppsClient;
import org.carillon.it.client.WireClient;
import org.carillon.it.client.WireClient.Frame;

/**
 * Benchmark {@code apps}: with many apps granted to everybody, how long a client waits from the first message of its login until it has
 * the list of all apps, and how many app logins a second the PBX makes for one set of connections. Starts a server of its own
 * with the demo company, prints medians of five rounds, stops the server.
 *
 * <p>Arguments: number of apps (200), connections (40), logins of each in a round (250).
 */
public final class Apps {

    private static final int ROUNDS = 5;
    private static final int AT_ONCE = 25;
    private static final int THREADS = 4;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private Apps() {
    }

    public static void main(String[] arguments) throws Exception {
        int apps = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int connections = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        int logins = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 250;
        try (ServerProcess server = ServerProcess.named("bench").withDemo().start()) {
            grant(server, apps);
            System.out.println("apps: " + apps + " apps, " + connections + " connections, " + Runtime.getRuntime().availableProcessors() + " cores");
            Median list = new Median("from the login to the list of apps", "ms");
            for (int i = 0; i <= ROUNDS; i++) {
                double millis = list(server);
                if (i > 0) {
                    list.add(millis);
                }
            }
            System.out.println(list);
            System.out.println(logins(server, apps, connections, logins));
        }
    }

    private static void grant(ServerProcess server, int apps) {
        try (AppClient admin = AppClient.app(server, "pbxadminapi", ServerProcess.DEMO_PASSWORD)) {
            for (int i = 0; i < apps; i++) {
                JsonObjectBuilder app = Json.createObjectBuilder().add("url", "https://192.0.2.1/example.com/bench/app" + i).add("everyone", true);
                Frame made = admin.request("PbxAdminApi", "UpdateObject", "cn", "Benchmark app " + i, "h323", "bench-app" + i,
                        "pwd", "a good app password", "pseudo", Json.createObjectBuilder().add("type", "app").add("app", app));
                require(made, "guid");
            }
        }
    }

    private static double list(ServerProcess server) {
        try (MyAppsClient client = MyAppsClient.connect(server)) {
            long since = System.nanoTime();
            client.requireLogin(client.login("user", new Credentials("alice", ServerProcess.DEMO_PASSWORD)));
            client.send("SubscribeApps");
            client.await("UpdateAppsComplete");
            return (System.nanoTime() - since) / MILLION;
        }
    }

    private static Median logins(ServerProcess server, int apps, int connections, int each) throws Exception {
        Median rate = new Median("app logins", "a second");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<MyAppsClient> clients = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                clients.add(MyAppsClient.user(server, List.of("alice", "bob", "carol").get(i % 3), ServerProcess.DEMO_PASSWORD));
            }
            for (int round = 0; round <= ROUNDS; round++) {
                long since = System.nanoTime();
                List<Future<?>> work = new ArrayList<>();
                for (MyAppsClient client : clients) {
                    work.add(threads.submit(() -> ask(client, apps, each)));
                }
                for (Future<?> done : work) {
                    done.get();
                }
                if (round > 0) {
                    rate.add(connections * each * BILLION / (System.nanoTime() - since));
                }
            }
        } finally {
            clients.forEach(MyAppsClient::close);
            threads.shutdown();
        }
        return rate;
    }

    /** Some requests are under way at once, as when a client starts its apps. */
    private static void ask(MyAppsClient client, int apps, int count) {
        for (int i = 0; i < count; i += AT_ONCE) {
            for (int k = 0; k < AT_ONCE; k++) {
                client.send(WireClient.message("AppGetLogin", "src", "b" + k, "app", "bench-app" + (i + k) % apps, "challenge", "471108151234567" + k % 10));
            }
            for (int k = 0; k < AT_ONCE; k++) {
                require(client.await("AppGetLoginResult"), "digest");
            }
            client.forget();
        }
    }

    private static void require(Frame answer, String member) {
        if (!answer.json().containsKey(member)) {
            throw new IllegalStateException(answer.text());
        }
    }
}
