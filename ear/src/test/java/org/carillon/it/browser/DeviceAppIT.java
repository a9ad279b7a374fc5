package org.carillon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.carillon.it.appservice.PlainService;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.MyAppsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An app that is attached to a device of a user (myapps.md section 11.1): its page logs in for that device, at its own service and
 * at the PBX. The user has no other right to it.
 */
@WithServer
@WithBrowser
class DeviceAppIT {

    private static final String PASSWORD = "s3cret-Passw0rd";
    private static final String NAME = "dev:hw-devowner";
    private static final Path PAGES = Path.of("src", "test", "resources", "appservice");
    private static final int VIOLATED_POLICY = 1008;
    private static PlainService service;
    private static AppClient admin;
    private static String owner;

    @BeforeAll
    static void attach(ServerProcess server) throws IOException {
        service = new PlainService(PASSWORD).saying("\"info\":{\"hidden\":false},\"deviceapp\":\"softphone\"")
                .serving("acme-sample.htm", Files.readString(PAGES.resolve("acme-sample.htm")))
                .serving("acme-sample.js", Files.readString(PAGES.resolve("acme-sample.js"))).serving("acme-sample.png", "");
        admin = AppClient.app(server, "pbxadminapi", ServerProcess.DEMO_PASSWORD);
        update("cn", "Device phone", "h323", "devphone", "pwd", PASSWORD, "pseudo", Json.createObjectBuilder().add("type", "app")
                .add("app", Json.createObjectBuilder().add("url", service.url()).add("websocket", true)));
        service.awaitLogin();
        owner = update("cn", "Device owner", "h323", "devowner", "pwd", PASSWORD, "devices", device("devphone"));
    }

    @AfterAll
    static void remove(ServerProcess server) {
        admin.close();
        AdminApps.delete(server, "devowner", "devphone");
        service.close();
    }

    /* The identity of an object that was made. */
    private static String update(Object... namesAndValues) {
        JsonObject result = admin.request("PbxAdminApi", "UpdateObject", namesAndValues).json();
        assertFalse(result.containsKey("error"), result::toString);
        return result.getString("guid", "");
    }

    private static JsonArray device(String attached) {
        JsonObjectBuilder device = Json.createObjectBuilder().add("hw", "hw-devowner").add("text", "Softphone");
        return Json.createArrayBuilder().add(attached.isEmpty() ? device : device.add("app", attached)).build();
    }

    /* What the service said of its app is known a moment after it was said. */
    private static void awaitGranted(MyAppsClient user) {
        long deadline = System.nanoTime() + MyAppsClient.PATIENCE.toNanos();
        while (!user.getLogin(NAME, "1").containsKey("digest")) {
            assertTrue(System.nanoTime() < deadline, "no login for the device");
        }
    }

    @Test
    void thePageActsForItsUserAtThePbxWhileTheAppIsAttached(ServerProcess server) {
        try (MyAppsClient user = MyAppsClient.user(server, "devowner", PASSWORD);
                MyAppsClient stranger = MyAppsClient.user(server, "alice", ServerProcess.DEMO_PASSWORD)) {
            awaitGranted(user);
            assertEquals(2, stranger.getLogin(NAME, "1").getInt("error"));
            assertEquals(2, user.getLogin("devphone", "1").getInt("error"), "the app as such is not granted");
            try (AppClient page = AppClient.page(server, user, NAME)) {
                JsonObject own = page.request("PbxApi", "SubscribePresence", "sip", "devowner").json();
                assertFalse(own.containsKey("error"), own::toString);
                assertEquals(2, page.request("Services", "SubscribeServices").json().getInt("error"), "that is for services");
                update("guid", owner, "devices", device(""));
                assertEquals(VIOLATED_POLICY, page.awaitClose());
                assertEquals(1, user.getLogin(NAME, "1").getInt("error"));
            } finally {
                update("guid", owner, "devices", device("devphone"));
            }
        }
    }

    @Test
    void thePageLogsInAtItsServiceForTheDevice(ServerProcess server, Browsers browsers) {
        try (MyAppsClient user = MyAppsClient.user(server, "devowner", PASSWORD)) {
            awaitGranted(user);
        }
        ClientPage client = ClientPage.open(server, browsers);
        client.logIn("devowner", PASSWORD);
        client.expectHome();
        client.openApp(NAME);
        JsonObject login = service.awaitLogin().await("AppLogin");
        assertEquals(NAME, login.getString("pbxObj"));
        assertEquals("devowner", login.getString("sip"));
        assertEquals(owner, login.getString("guid"));
        assertEquals("devphone", login.getJsonObject("info").getString("appobj"));
        assertEquals(List.of(), browsers.problems());
    }
}
