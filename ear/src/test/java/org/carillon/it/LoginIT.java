package org.carillon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.json.JsonObject;

import org.carillon.it.client.AppClient;
import org.carillon.it.client.Credentials;
import org.carillon.it.client.Digests;
import org.carillon.it.client.MyAppsClient;
import org.junit.jupiter.api.Test;

/** Every way to log in, as somebody does who knows nothing but the protocol; the test clients check what the PBX signs. */
@WithServer
class LoginIT {

    @Test
    void userGetsASessionAndComesAgainWithIt(ServerProcess server) {
        Credentials session;
        try (MyAppsClient first = MyAppsClient.user(server, "alice", ServerProcess.DEMO_PASSWORD)) {
            session = first.session();
            assertEquals(32, session.name().length());
            assertEquals(23, session.password().length());
            assertEquals("101", first.info().getJsonObject("user").getString("num"));
        }
        try (MyAppsClient again = MyAppsClient.session(server, session)) {
            assertEquals(session, again.session());
            assertFalse(again.info().containsKey("session"), "a session login gives no new session");
        }
    }

    @Test
    void nameOfAUserIsFoundWithoutRegardToCase(ServerProcess server) {
        try (MyAppsClient client = MyAppsClient.user(server, "ALICE", ServerProcess.DEMO_PASSWORD)) {
            assertEquals("alice", client.info().getJsonObject("user").getString("sip"));
        }
    }

    @Test
    void everyPathOfTheProtocolLogsIn(ServerProcess server) {
        for (String path : List.of("/PBX0/APPCLIENT/websocket", "/PBX0/APPCLIENT/130000/websocket", "/PBX0/WEBSOCKET/websocket")) {
            try (MyAppsClient client = new MyAppsClient(server.wsUri(path), server.client())) {
                client.requireLogin(client.login("user", new Credentials("bob", ServerProcess.DEMO_PASSWORD)));
            }
        }
        try (MyAppsClient secure = new MyAppsClient(server.wssUri(MyAppsClient.PATH), server.client())) {
            secure.requireLogin(secure.login("user", new Credentials("bob", ServerProcess.DEMO_PASSWORD)));
        }
    }

    @Test
    void pageOfAnAppLogsInWithWhatTheUsersClientGot(ServerProcess server) {
        try (MyAppsClient alice = MyAppsClient.user(server, "alice", ServerProcess.DEMO_PASSWORD);
             AppClient page = AppClient.page(server, alice, "rcc")) {
            assertTrue(page.isOpen());
        }
    }

    @Test
    void keyForAnAppIsProtectedByTheSession(ServerProcess server) {
        try (MyAppsClient alice = MyAppsClient.user(server, "alice", ServerProcess.DEMO_PASSWORD)) {
            JsonObject granted = alice.getLogin("rcc", "1234567890123456");
            String key = Digests.decrypt(granted.getString("salt") + ":" + alice.session().password(), granted.getString("key"));
            assertEquals(Digests.appSessionKey("1234567890123456", ServerProcess.DEMO_PASSWORD), key);
            assertEquals(Digests.appLogin(granted.getString("app"), granted.getString("domain"), "alice", granted.getString("guid"),
                    granted.getString("dn"), granted.getJsonObject("info").toString(), "1234567890123456", ServerProcess.DEMO_PASSWORD),
                    granted.getString("digest"));
        }
    }

    @Test
    void appAndUserLogInAtTheAppSocket(ServerProcess server) {
        try (AppClient app = AppClient.app(server, "pbxadminapi", ServerProcess.DEMO_PASSWORD);
             AppClient user = AppClient.user(server, "carol", ServerProcess.DEMO_PASSWORD)) {
            assertTrue(app.isOpen() && user.isOpen());
            assertNotEquals(app.sessionKey(), user.sessionKey());
        }
    }
}
