package org.carillon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

import org.carillon.it.client.MyAppsClient;
import org.junit.jupiter.api.Test;

/** The app objects of the PBX itself are made once, whatever the database has seen before, and then belong to the administrator. */
class BuiltInAppsIT {

    private static final String ELSEWHERE = "https://apps.example.com/example.com/finder/acme-finder";

    @Test
    void eachIsMadeOnceAndNeverBroughtBack() throws Exception {
        try (ServerProcess server = ServerProcess.named("builtin").with("CARILLON_ADMIN_PASSWORD", ServerProcess.ADMIN_PASSWORD).start()) {
            assertEquals(own("apps", "calllist", "chat", "contacts", "favorites", "messages", "phone", "profile", "search", "softphone", "users"),
                    apps(server));
            assertEquals(1, count(server, "select count(*) from app_object where kind = 'messages' and for_everyone and unlisted"));
            assertEquals(1, count(server, "select count(*) from object_property p join config_template t on t.guid = p.object"
                    + " where p.name = 'messages' and p.value = 'messages'"), "the template of users names it");
            assertEquals(1, count(server, "select count(*) from app_grant"), "the administrator has the users app");
            assertEquals(0, count(server, "select count(*) from app_object a where a.for_everyone and a.url = '" + url("users") + "'"));

            // deleted by an administrator; cut off before it was made; made by a build that kept no note, and moved since
            change(server, "delete from pbx_object where name = 'profile'",
                    "delete from pbx_object where name = 'users'", "delete from built_in_app where name = 'users'",
                    "update app_object set url = '" + ELSEWHERE + "' where url = '" + url("search") + "'",
                    "delete from built_in_app where name = 'search'");
            server.restart();
            Map<String, String> moved = new HashMap<>(own("apps", "calllist", "chat", "contacts", "favorites", "messages", "phone", "softphone", "users"));
            moved.put("search", ELSEWHERE);
            assertEquals(moved, apps(server));
            assertEquals(1, count(server, "select count(*) from app_grant"));
            assertEquals("{}", infoOfSearch(server, ELSEWHERE), "another service says for itself what it is");
            server.restart();
            assertEquals(10, apps(server).size());

            // the name, or the long name, belongs to somebody else
            change(server, "delete from pbx_object where name in ('users', 'search')", "delete from built_in_app",
                    user("11111111-1111-1111-1111-111111111111", "Somebody", "users"),
                    "insert into pbx_user (guid) values ('11111111-1111-1111-1111-111111111111')",
                    user("22222222-2222-2222-2222-222222222222", "SEARCH", "somebody.else"),
                    "insert into pbx_user (guid) values ('22222222-2222-2222-2222-222222222222')");
            server.restart();
            assertEquals(own("apps", "calllist", "chat", "contacts", "favorites", "messages", "phone", "profile", "search", "softphone"), apps(server));
            assertTrue(infoOfSearch(server, server.httpUri("/PBX0/APPS/search/search").toString()).contains("hidden"));
            assertTrue(server.log().contains("there is no built-in app users: something else has that name"));
        }
    }

    /** The info with which the client hears of the search app, which has this address. */
    private static String infoOfSearch(ServerProcess server, String url) {
        try (MyAppsClient admin = MyAppsClient.user(server, "admin", ServerProcess.ADMIN_PASSWORD)) {
            admin.send("SubscribeApps");
            JsonObject app = admin.await("the search app", frame -> frame.mt().equals("UpdateAppsInfo")
                    && frame.json().getJsonObject("app").getString("name").equals("search")).json().getJsonObject("app");
            assertEquals(url, app.getString("url"));
            return app.getJsonObject("info").toString();
        }
    }

    private static Map<String, String> own(String... apps) {
        return Stream.of(apps).collect(Collectors.toMap(Function.identity(), BuiltInAppsIT::url));
    }

    private static String url(String app) {
        return "../../APPS/" + app + "/" + app;
    }

    private static String user(String guid, String cn, String name) {
        return "insert into pbx_object (guid, type, cn, name, created_at, changed_at, version) values ('%s', 'user', '%s', '%s', now(), now(), 0)"
                .formatted(guid, cn, name);
    }

    private static Map<String, String> apps(ServerProcess server) throws SQLException {
        try (Connection database = server.database().connect(); Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select o.name, a.url from pbx_object o join app_object a on a.guid = o.guid")) {
            Map<String, String> apps = new TreeMap<>();
            while (rows.next()) {
                apps.put(rows.getString(1), rows.getString(2));
            }
            return apps;
        }
    }

    private static long count(ServerProcess server, String query) throws SQLException {
        try (Connection database = server.database().connect(); Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void change(ServerProcess server, String... statements) throws SQLException {
        try (Connection database = server.database().connect(); Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
