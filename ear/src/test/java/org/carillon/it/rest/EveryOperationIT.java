package org.carillon.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.carillon.it.client.MyAppsClient;
import org.junit.jupiter.api.Test;

/**
 * Calls every operation of the description, in the ways that work and in those that do not. {@link ApiClient} holds each
 * answer against the description; what the calls did is told here.
 */
@WithServer
class EveryOperationIT {

    private static final String NOBODY = "00112233445566778899aabbccddeeff";

    @Test
    void everyOperationDoesWhatItSays(ServerProcess server) {
        Description description = Description.of(server);
        try (TestToken token = TestToken.of(server, TestToken.ALL_SCOPES)) {
            ApiClient api = new ApiClient(server, description, token.text());
            String template = templates(api);
            String app = apps(api);
            String user = users(api, server);
            grants(api, user, app, template);
            groups(api, user);
            devices(api, user);
            sessions(api, server, user);
            calls(api);
            for (String thing : List.of("users", "apps", "templates")) {
                String guid = thing.equals("users") ? user : thing.equals("apps") ? app : template;
                api.call("DELETE", "/" + thing + "/{guid}").at("guid", guid).expect(204);
                api.call("GET", "/" + thing + "/{guid}").at("guid", guid).refused(404, "not-found");
                api.call("DELETE", "/" + thing + "/{guid}").at("guid", guid).refused(404, "not-found");
            }
            Set<String> described = description.operations().stream().map(Operation::name).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(described, api.answeredWell());
        }
    }

    private static String users(ApiClient api, ServerProcess server) {
        Answer made = api.call("POST", "/users").body("""
                {"name": "rest-user", "longName": "Rest User", "displayName": "R", "number": "7001", "email": "rest@example.com",
                 "password": "rest-Passw0rd"}""").expect(201);
        JsonNode user = made.json();
        assertTrue(made.header("location").endsWith("/admin/api/v1/users/" + user.get("guid").asText()), made.header("location"));
        assertTrue(user.get("hasPassword").asBoolean());
        assertFalse(made.body().contains("rest-Passw0rd"));
        String guid = user.get("guid").asText();
        try (MyAppsClient login = MyAppsClient.user(server, "rest-user", "rest-Passw0rd")) {
            assertEquals("7001", login.info().getJsonObject("user").getString("num"));
        }

        Answer read = api.call("GET", "/users/{guid}").at("guid", guid).expect(200);
        assertEquals(user, read.json());
        assertEquals("\"" + user.get("version").asText() + "\"", read.header("etag"));

        JsonNode changed = api.call("PATCH", "/users/{guid}").at("guid", guid).header("If-Match", read.header("etag"))
                .body("{\"displayName\": null, \"locked\": true, \"otherEmails\": [\"other@example.com\"]}").expect(200).json();
        assertEquals("", changed.get("displayName").asText());
        assertTrue(changed.get("locked").asBoolean());
        assertEquals("Rest User", changed.get("longName").asText());
        assertEquals("7001", changed.get("number").asText());
        assertEquals("other@example.com", changed.at("/otherEmails/0").asText());
        api.call("PATCH", "/users/{guid}").at("guid", guid).header("If-Match", read.header("etag")).body("{\"locked\": false}").refused(412, "outdated");
        api.call("DELETE", "/users/{guid}").at("guid", guid).header("If-Match", "W/\"x\"").refused(412, "outdated");
        api.call("PATCH", "/users/{guid}").at("guid", guid).header("If-Match", "*").body("{\"locked\": null}").expect(200);

        assertEquals("longName", api.call("POST", "/users").body("{\"name\": \"rest-other\", \"longName\": \"rest USER\"}").refused(409, "conflict").json().get("field").asText());
        assertEquals("name", api.call("POST", "/users").body("{\"longName\": \"Rest Other\"}").refused(400, "invalid-value").json().get("field").asText());
        assertEquals("number", api.call("PATCH", "/users/{guid}").at("guid", guid).body("{\"number\": \"x\"}").refused(400, "invalid-value").json().get("field").asText());
        assertEquals("password", api.call("PATCH", "/users/{guid}").at("guid", guid).body("{\"password\": \"short\"}").refused(400, "invalid-value").json().get("field").asText());

        pieces(api, "/users", "guid");
        assertEquals(List.of("rest-user"), texts(api.call("GET", "/users").query("filter", "rest us").expect(200), "name"));
        api.call("GET", "/users").query("limit", 0).refused(400, "invalid-value");
        api.call("GET", "/users").query("after", "!").refused(400, "invalid-value");

        Answer rules = api.call("PUT", "/users/{guid}/visibility").at("guid", guid)
                .body("{\"rules\": [{\"name\": \"@example.com\", \"rights\": [\"visible\", \"on-the-phone\"]}, {\"name\": \"sales\", \"group\": true, \"rights\": []}]}").expect(200);
        assertEquals(rules.json(), api.call("GET", "/users/{guid}/visibility").at("guid", guid).expect(200).json());
        assertEquals(List.of("visible", "on-the-phone"), strings(rules.json().at("/rules/0/rights")));
        api.call("PUT", "/users/{guid}/visibility").at("guid", guid).body("{\"rules\": [{\"name\": \"@\", \"rights\": [\"everything\"]}]}").refused(400, "invalid-value");
        return guid;
    }

    private static String apps(ApiClient api) {
        JsonNode app = api.call("POST", "/apps").body("""
                {"name": "rest-app", "longName": "Rest App", "url": "https://apps.example.com/rest/rest", "apis": ["Services"], "groups": ["rest"],
                 "password": "rest-Passw0rd", "licences": 5}""").expect(201).json();
        String guid = app.get("guid").asText();
        assertEquals(app, api.call("GET", "/apps/{guid}").at("guid", guid).expect(200).json());
        assertEquals(5, app.get("licences").asInt());
        JsonNode changed = api.call("PATCH", "/apps/{guid}").at("guid", guid)
                .body("{\"forEveryone\": true, \"groups\": null, \"apis\": [\"Services\", \"PbxApi\"], \"licences\": -1}").expect(200).json();
        assertEquals(List.of("PbxApi", "Services"), strings(changed.get("apis")));
        assertEquals(List.of(), strings(changed.get("groups")));
        assertTrue(changed.get("licences").isNull());
        assertEquals("https://apps.example.com/rest/rest", changed.get("url").asText());
        api.call("PATCH", "/apps/{guid}").at("guid", guid).body("{\"apis\": [\"Everything\"]}").refused(400, "invalid-value");
        assertEquals("url", api.call("PATCH", "/apps/{guid}").at("guid", guid).body("{\"url\": \"javascript:x\"}").refused(400, "invalid-value").json().get("field").asText());
        pieces(api, "/apps", "guid");
        assertEquals(List.of("rest-app"), texts(api.call("GET", "/apps").query("filter", "REST").expect(200), "name"));
        return guid;
    }

    private static String templates(ApiClient api) {
        JsonNode template = api.call("POST", "/templates").body("{\"longName\": \"Rest Template\", \"rules\": [{\"name\": \"@\", \"rights\": [\"visible\"]}]}").expect(201).json();
        String guid = template.get("guid").asText();
        JsonNode changed = api.call("PATCH", "/templates/{guid}").at("guid", guid).body("{\"longName\": \"Rest Office\"}").expect(200).json();
        assertEquals("Rest Office", changed.get("longName").asText());
        assertEquals(1, changed.get("rules").size());
        assertEquals(changed, api.call("GET", "/templates/{guid}").at("guid", guid).expect(200).json());
        api.call("PATCH", "/templates/{guid}").at("guid", guid).body("{\"apps\": [\"" + NOBODY + "\"]}").refused(404, "not-found");
        pieces(api, "/templates", "guid");
        assertEquals(List.of("Rest Office"), texts(api.call("GET", "/templates").query("filter", "rest").expect(200), "longName"));
        return guid;
    }

    private static void grants(ApiClient api, String user, String app, String template) {
        JsonNode granted = api.call("PUT", "/users/{guid}/grants").at("guid", user)
                .body("{\"apps\": [\"" + app + "\"], \"templates\": [\"" + template + "\"]}").expect(200).json();
        assertEquals(List.of(app), strings(granted.get("apps")));
        assertEquals(List.of(template), strings(granted.get("templates")));
        assertEquals(granted, api.call("GET", "/users/{guid}/grants").at("guid", user).expect(200).json());
        assertEquals(1, api.call("GET", "/templates").query("filter", "rest").expect(200).json().at("/items/0/users").asInt());
        api.call("PUT", "/users/{guid}/grants").at("guid", user).body("{\"apps\": [\"" + NOBODY + "\"], \"templates\": []}").refused(404, "not-found");
        api.call("PUT", "/users/{guid}/grants").at("guid", user).body("{\"apps\": [\"" + app + "\"]}").refused(400, "invalid-value");
        api.call("PUT", "/users/{guid}/grants").at("guid", user).body("{\"apps\": [null], \"templates\": []}").refused(400, "invalid-value");
    }

    private static void groups(ApiClient api, String user) {
        String other = texts(api.call("GET", "/users").query("filter", "dave").expect(200), "guid").get(0);
        api.call("PUT", "/groups/{group}/members").at("group", "rest group").body("{\"members\": [{\"guid\": \"" + user + "\", \"active\": true}]}").expect(204);
        api.call("PUT", "/groups/{group}/members/{guid}").at("group", "rest group").at("guid", other).body("{\"dynamic\": \"out\"}").expect(204);
        assertEquals(2, api.call("GET", "/groups/{group}").at("group", "rest group").expect(200).json().get("members").asInt());
        JsonNode members = api.call("GET", "/groups/{group}/members").at("group", "rest group").query("limit", 1).expect(200).json();
        assertEquals("dave", members.at("/items/0/name").asText());
        assertEquals("out", members.at("/items/0/dynamic").asText());
        members = api.call("GET", "/groups/{group}/members").at("group", "rest group").query("after", members.get("next").asText()).expect(200).json();
        assertEquals("rest-user", members.at("/items/0/name").asText());
        assertTrue(members.get("next").isNull());
        pieces(api, "/groups", "name");
        groupVisibility(api);
        api.call("DELETE", "/groups/{group}/members/{guid}").at("group", "rest group").at("guid", other).expect(204);
        api.call("DELETE", "/groups/{group}/members/{guid}").at("group", "rest group").at("guid", other).refused(404, "not-found");
        api.call("PUT", "/groups/{group}/members/{guid}").at("group", "rest group").at("guid", NOBODY).body("{}").refused(404, "not-found");
        api.call("PUT", "/groups/{group}/members/{guid}").at("group", "a,b").at("guid", user).body("{}").refused(400, "invalid-value");
        api.call("PUT", "/groups/{group}/members").at("group", "rest group").body("{\"members\": [{\"guid\": \"" + other + "\"}, {\"guid\": \"" + NOBODY + "\"}]}").refused(404, "not-found");
        assertEquals(List.of("rest-user"), texts(api.call("GET", "/groups/{group}/members").at("group", "rest group").expect(200), "name"));
        api.call("DELETE", "/groups/{group}").at("group", "rest group").expect(204);
        api.call("DELETE", "/groups/{group}").at("group", "rest group").refused(404, "not-found");
        api.call("GET", "/groups/{group}/members").at("group", "rest group").refused(404, "not-found");
    }

    private static void groupVisibility(ApiClient api) {
        Answer rules = api.call("PUT", "/groups/{group}/visibility").at("group", "rest group")
                .body("{\"rules\": [{\"name\": \"@example.com\", \"rights\": [\"visible\", \"note\"]}]}").expect(200);
        assertEquals(rules.json(), api.call("GET", "/groups/{group}/visibility").at("group", "rest group").expect(200).json());
        assertEquals(List.of("visible", "note"), strings(rules.json().at("/rules/0/rights")));
        api.call("PUT", "/groups/{group}/visibility").at("group", "rest group").body("{\"rules\": [{\"name\": \"a@b@c\", \"rights\": []}]}").refused(400, "invalid-value");
        api.call("PUT", "/groups/{group}/visibility").at("group", "no group").body("{\"rules\": []}").refused(404, "not-found");
        api.call("GET", "/groups/{group}/visibility").at("group", "no group").refused(404, "not-found");
    }

    private static void devices(ApiClient api, String user) {
        JsonNode devices = api.call("PUT", "/users/{guid}/devices/{hardwareId}").at("guid", user).at("hardwareId", "rest-phone")
                .body("{\"text\": \"Desk\", \"flags\": [\"tls-only\"]}").expect(200).json();
        assertEquals("rest-phone", devices.at("/devices/0/hardwareId").asText());
        devices = api.call("PUT", "/users/{guid}/devices/{hardwareId}").at("guid", user).at("hardwareId", "rest-phone").body("{\"text\": \"Lab\"}").expect(200).json();
        assertEquals("Lab", devices.at("/devices/0/text").asText());
        assertEquals(List.of(), strings(devices.at("/devices/0/flags")));
        assertEquals(devices, api.call("GET", "/users/{guid}/devices").at("guid", user).expect(200).json());
        assertEquals(user, api.call("GET", "/devices").query("filter", "rest-phone").expect(200).json().at("/items/0/owner").asText());
        api.call("PUT", "/users/{guid}/devices/{hardwareId}").at("guid", user).at("hardwareId", "phone-alice").body("{}").refused(409, "conflict");
        api.call("PUT", "/users/{guid}/devices/{hardwareId}").at("guid", user).at("hardwareId", "a b").body("{}").refused(400, "invalid-value");
        api.call("PUT", "/users/{guid}/devices/{hardwareId}").at("guid", user).at("hardwareId", "rest-phone").body("{\"flags\": [\"magic\"]}").refused(400, "invalid-value");
        api.call("DELETE", "/users/{guid}/devices/{hardwareId}").at("guid", user).at("hardwareId", "rest-phone").expect(204);
        api.call("DELETE", "/users/{guid}/devices/{hardwareId}").at("guid", user).at("hardwareId", "rest-phone").refused(404, "not-found");
        pieces(api, "/devices", "owner");
    }

    private static void calls(ApiClient api) {
        Answer csv = api.call("GET", "/calls/csv").query("from", "2026-01-01T00:00:00Z").query("object", NOBODY).expect(200);
        assertEquals(1, csv.body().lines().count(), csv.body());
        assertTrue(csv.body().startsWith("record,id,object,name,"), csv.body());
        Answer xml = api.call("GET", "/calls/xml").query("to", "2001-01-01T00:00:00Z").expect(200);
        assertTrue(xml.body().startsWith("<?xml") && xml.body().endsWith("<cdrs></cdrs>"), xml.body());
        assertEquals("from", api.call("GET", "/calls/xml").query("from", "yesterday").refused(400, "invalid-value").json().get("field").asText());
        assertEquals("guid", api.call("GET", "/calls/csv").query("object", "alice").refused(400, "invalid-value").json().get("field").asText());
    }

    private static void sessions(ApiClient api, ServerProcess server, String user) {
        try (MyAppsClient one = MyAppsClient.user(server, "rest-user", "rest-Passw0rd");
             MyAppsClient other = MyAppsClient.user(server, "rest-user", "rest-Passw0rd")) {
            JsonNode sessions = api.call("GET", "/users/{guid}/sessions").at("guid", user).expect(200).json().get("sessions");
            assertEquals(2, sessions.size());
            assertEquals(2, api.call("GET", "/sessions").query("filter", "rest-user").expect(200).json().get("items").size());
            pieces(api, "/sessions", "id");
            String newest = sessions.at("/0/id").asText();
            api.call("DELETE", "/users/{guid}/sessions/{id}").at("guid", user).at("id", newest).expect(204);
            other.await("LogoutResult");
            assertTrue(one.received().stream().noneMatch(frame -> frame.mt().equals("LogoutResult")));
            api.call("DELETE", "/users/{guid}/sessions/{id}").at("guid", user).at("id", newest).refused(404, "not-found");
            api.call("DELETE", "/users/{guid}/sessions").at("guid", user).expect(204);
            one.await("LogoutResult");
            assertEquals(0, api.call("GET", "/users/{guid}/sessions").at("guid", user).expect(200).json().get("sessions").size());
        }
    }

    /** Read two by two, a list is the same as at once. */
    private static void pieces(ApiClient api, String path, String key) {
        List<String> whole = texts(api.call("GET", path).query("limit", 500).expect(200), key);
        List<String> joined = new ArrayList<>();
        String after = null;
        do {
            ApiClient.Call call = api.call("GET", path).query("limit", 2);
            Answer piece = (after == null ? call : call.query("after", after)).expect(200);
            joined.addAll(texts(piece, key));
            after = piece.json().get("next").asText(null);
        } while (after != null);
        assertEquals(whole, joined);
        assertFalse(whole.isEmpty());
    }

    private static List<String> texts(Answer answer, String member) {
        return answer.json().get("items").findValuesAsText(member);
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(value -> strings.add(value.asText()));
        return strings;
    }
}
