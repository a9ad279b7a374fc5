package org.carillon.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.MyAppsClient;
import org.carillon.it.client.WireClient.Frame;

/**
 * Benchmark {@code search-people}: how long the search over all users takes, asked over a socket as the page of the app asks it, by
 * somebody whom all let see them and by somebody whom one in a thousand does. Starts a server of its own with the demo company,
 * prints the times of beginnings of three letters, stops the server.
 *
 * <p>Arguments: number of users (100000), questions of each kind (300).
 */
public final class SearchPeople {

    private static final String MANY = """
            insert into pbx_object (guid, type, cn, name, number, created_at, changed_at, version)
            select gen_random_uuid(), 'user', initcap(f.n) || ' ' || initcap(l.n) || ' ' || i, f.n || '.' || l.n || i, (200000 + i)::text, now(), now(), 0
            from generate_series(0, %d) i
             cross join lateral (select (array['anna','ben','clara','david','emma','felix','greta','hans','ida','jonas','karla','lukas','marie',
              'nils','olga','paul','quirin','rosa','simon','tina'])[1 + i %% 20] n) f
             cross join lateral (select chr(97 + i / 20 %% 26) || chr(97 + i / 520 %% 26) || chr(97 + i / 13520 %% 26) || 'mann' n) l""";
    private static final List<String> SETUP = List.of(
            "insert into pbx_user (guid, email) select guid, name || '@example.com' from pbx_object where number > '200' and type = 'user' and name like '%.%'",
            "insert into template_use (object, position, template) select o.guid, 0, t.guid from pbx_object o, config_template t where o.name like '%.%'",
            "update visibility_rule set name = 'alice' where object in (select guid from config_template)",
            """
            insert into visibility_rule (object, position, name, visible)
             select guid, 0, 'bob', true from pbx_object where name like '%.%' and number like '%000'""");
    private static final double MILLION = 1e6;

    private SearchPeople() {
    }

    public static void main(String[] arguments) throws Exception {
        int users = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int questions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        try (ServerProcess server = ServerProcess.named("bench").withDemo().start()) {
            fill(server, users);
            System.out.println("search-people: " + users + " users, " + Runtime.getRuntime().availableProcessors() + " cores");
            for (String searcher : List.of("alice", "bob")) {
                measure(server, searcher, users, questions);
            }
        }
    }

    /** Adds that many users, all of whom let Alice see them and one in a thousand Bob. */
    static void fill(ServerProcess server, int users) throws SQLException {
        try (Connection database = server.database().connect(); Statement statement = database.createStatement()) {
            statement.execute(MANY.formatted(users - 1));
            for (String sql : SETUP) {
                statement.execute(sql);
            }
            statement.execute("analyze");
        }
    }

    private static void measure(ServerProcess server, String searcher, int users, int questions) {
        try (MyAppsClient client = MyAppsClient.user(server, searcher, ServerProcess.DEMO_PASSWORD);
                AppClient page = AppClient.service(server, client, "search")) {
            for (Kind kind : Kind.values()) {
                ask(page, kind, users, Math.max(1, questions / 10));
                List<Double> times = ask(page, kind, users, questions);
                Collections.sort(times);
                System.out.printf(Locale.ROOT, "%-6s %-12s p50 %6.1f ms   p99 %6.1f ms   max %6.1f ms%n", searcher, kind.name().toLowerCase(Locale.ROOT),
                        times.get(times.size() / 2), times.get(times.size() * 99 / 100), times.get(times.size() - 1));
            }
        }
    }

    private static List<Double> ask(AppClient page, Kind kind, int users, int questions) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            long start = System.nanoTime();
            Frame answer = page.request("", "Search", "search", kind.text(i * 7919 % users));
            times.add((System.nanoTime() - start) / MILLION);
            if (!answer.mt().equals("SearchResult") || answer.json().containsKey("error")) {
                throw new IllegalStateException(answer.text());
            }
        }
        return times;
    }

    /** What is typed. */
    private enum Kind {
        FIRST_NAME, LAST_NAME, NUMBER, MAIL, TWO_WORDS, NOBODY;

        private static final List<String> FIRST = List.of("ann", "ben", "cla", "dav", "emm", "fel", "gre", "han", "ida", "jon");

        String text(int i) {
            return switch (this) {
                case FIRST_NAME -> FIRST.get(i % FIRST.size());
                case LAST_NAME -> "" + (char) ('a' + i / 20 % 26) + (char) ('a' + i / 520 % 26) + (char) ('a' + i / 13520 % 4);
                case NUMBER -> Integer.toString(200_000 + i).substring(0, 3);
                case MAIL -> FIRST.get(i % FIRST.size()) + "a." + (char) ('a' + i % 26);
                case TWO_WORDS -> FIRST.get(i % FIRST.size()) + " " + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26);
                case NOBODY -> "zzq";
            };
        }
    }
}
