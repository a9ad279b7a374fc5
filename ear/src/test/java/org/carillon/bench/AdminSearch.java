package org.carillon.bench;

import java.sql.Connection;
import java.util.Random;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.AppClient;

/**
 * Benchmark {@code admin-search}: how long a service waits for answers of PbxAdminApi in a large directory, one request after
 * the other from the same machine. Starts a server of its own with the demo company, prints the median of five rounds,
 * stops the server.
 *
 * <p>Argument: number of users (100000).
 */
public final class AdminSearch {

    private static final int ROUNDS = 5;
    private static final int REQUESTS = 500;
    private static final String API = "PbxAdminApi";
    private final AppClient service;
    private final int users;
    private final Random random = new Random(1);

    private AdminSearch(AppClient service, int users) {
        this.service = service;
        this.users = users;
    }

    public static void main(String[] arguments) throws Exception {
        int users = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        try (ServerProcess server = ServerProcess.named("bench").withDemo().start()) {
            try (Connection database = server.database().connect()) {
                ManyUsers.create(database, server.data(), users);
            }
            try (AppClient service = AppClient.app(server, "pbxadminapi", ServerProcess.DEMO_PASSWORD)) {
                new AdminSearch(service, users).run();
            }
        }
    }

    private void run() {
        Median search = new Median("SearchUsers, 20 users", "ms");
        Median own = new Median("GetObject, own values", "ms");
        Median effective = new Median("GetObject with templates", "ms");
        measure("SearchUsers", "cn");
        for (int round = 0; round < ROUNDS; round++) {
            search.add(measure("SearchUsers", "cn"));
            own.add(measure("GetObject", "h323"));
            effective.add(measure("GetObject", "cn", "template", "with"));
        }
        System.out.println("admin-search: " + users + " users, mean of " + REQUESTS + " requests, median of " + ROUNDS);
        System.out.println(search);
        System.out.println(own);
        System.out.println(effective);
    }

    /* Milliseconds a request. */
    private double measure(String mt, String name, String... more) {
        long start = System.nanoTime();
        for (int i = 0; i < REQUESTS; i++) {
            String user = "bench" + random.nextInt(users);
            if (more.length == 0) {
                service.request(API, mt, name, user);
            } else {
                service.request(API, mt, name, user, more[0], more[1]);
            }
        }
        return (System.nanoTime() - start) / 1e6 / REQUESTS;
    }
}
