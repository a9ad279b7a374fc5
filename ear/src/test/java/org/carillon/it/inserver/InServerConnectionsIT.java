package org.carillon.it.inserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

import org.carillon.apps.AppInfos;
import org.carillon.apps.outgoing.AppConnections;
import org.carillon.apps.outgoing.LinkFault.Kind;
import org.carillon.apps.outgoing.LinkState;
import org.carillon.apps.outgoing.LinkState.Phase;
import org.carillon.audit.Actor;
import org.carillon.directory.AppChange;
import org.carillon.directory.AppKind;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.it.appservice.PlainService;
import org.carillon.it.appservice.SelfSigned;
import org.carillon.it.appservice.ServedSocket;
import org.carillon.it.appservice.ServiceSession;
import org.carillon.it.client.Digests;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Connections that the PBX opens, over real sockets to services inside the test. Objects are changed as the console changes
 * them. Services that misbehave on purpose are tested from outside the server.
 */
@ExtendWith(ArquillianExtension.class)
class InServerConnectionsIT {

    private static final Actor IT = Actor.console("it");
    private static final String PASSWORD = "s3cret-Passw0rd";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private Directory directory;
    @Inject
    private AppConnections connections;
    @Inject
    private AppInfos infos;

    @Deployment
    static Archive<?> deployment() {
        return TestEar.with(InServerConnectionsIT.class, PlainService.class, ServiceSession.class, ServedSocket.class, SelfSigned.class, Digests.class);
    }

    private static AppChange app(String name, PlainService service) {
        return new AppChange().name(name).cn("App " + name).url(service.url()).password(PASSWORD).webSocket(true);
    }

    private LinkState await(Guid app, Predicate<LinkState> fits) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<LinkState> state = connections.of(app);
        while (state.filter(fits).isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it stays " + state);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            state = connections.of(app);
        }
        return state.get();
    }

    private void awaitGone(Guid app) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (connections.of(app).isPresent()) {
            assertTrue(System.nanoTime() < deadline, "it stays " + connections.of(app));
            Thread.onSpinWait();
        }
    }

    private LinkState awaitFault(Guid app, Kind kind) {
        return await(app, state -> state.fault() != null && state.fault().kind() == kind);
    }

    @Test
    void thePbxLogsInAndIntroducesItself() {
        try (PlainService service = new PlainService(PASSWORD).saying("\"info\":{\"hidden\":true,\"apis\":{\"com.innovaphone.search\":{\"info\":{}}}},"
                + "\"seviceInfo\":{\"apis\":{\"com.example.devices\":{\"v\":2}}}")) {
            Guid other = admin.create(new AppChange().name("linked-other").dn("Linked & other"), IT);
            Guid guid = admin.create(app("linked", service).dn("Linked app").apis(Set.of("RCC", "PbxApi")).grants(Set.of(other)).licences(7), IT);
            ServiceSession session = service.awaitLogin();
            JsonObject login = session.await("AppLogin");
            assertEquals("acme-sample", login.getString("app"));
            assertEquals("linked", login.getString("sip"));
            assertEquals(guid.toString(), login.getString("guid"));
            assertEquals("Linked app", login.getString("dn"));
            assertFalse(login.containsKey("pbxObj"));
            assertEquals("{\"appobj\":\"linked\",\"appdn\":\"Linked app\",\"appurl\":\"" + service.url() + "\",\"pbx\":\"master\",\"cn\":\"App linked\","
                    + "\"lics\":7,\"apps\":[{\"name\":\"linked-other\",\"dn\":\"Linked & other\"}]}", login.getJsonObject("info").toString());
            JsonObject pbx = session.await("PbxInfo");
            assertEquals("[\"PbxApi\",\"RCC\"]", pbx.getJsonArray("apis").toString());
            assertEquals("example.com", pbx.getString("domain"));
            assertEquals("acme-sample", session.await("AppInfo").getString("app"));
            assertEquals(List.of("AppChallenge", "AppLogin", "PbxInfo", "AppInfo"),
                    session.received().stream().map(m -> m.getString("mt")).limit(4).toList());
            LinkState state = await(guid, s -> s.phase() == Phase.CONNECTED);
            assertEquals("example.com", state.domain());
            awaitInfo(guid, true);
            assertEquals(Map.of("com.example.devices", "{\"v\":2}"), infos.of(directory.app(guid).orElseThrow()).orElseThrow().services());
            session.send("{\"mt\":\"KeepAlive\"}");
            session.await("KeepAlive");
        }
    }

    private void awaitInfo(Guid app, boolean known) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (infos.of(directory.app(app).orElseThrow()).isPresent() != known) {
            assertTrue(System.nanoTime() < deadline, "what the service says is " + (known ? "unknown" : "known"));
            Thread.onSpinWait();
        }
    }

    @Test
    void aChangeOfTheObjectTakesEffectAtOnce() {
        try (PlainService first = new PlainService(PASSWORD).saying("\"info\":{\"hidden\":true}"); PlainService second = new PlainService("another-Passw0rd")) {
            Guid guid = admin.create(app("mover", first), IT);
            ServiceSession old = first.awaitLogin();
            awaitInfo(guid, true);
            admin.change(guid, new AppChange().description("does not matter"), IT);
            admin.change(guid, new AppChange().url(second.url()), IT);
            old.awaitEnd();
            awaitFault(guid, Kind.LOGIN_REFUSED);
            awaitInfo(guid, false);
            admin.change(guid, new AppChange().password("another-Passw0rd"), IT);
            ServiceSession present = second.awaitLogin();
            await(guid, s -> s.phase() == Phase.CONNECTED && s.fault() == null);
            admin.change(guid, new AppChange().webSocket(false), IT);
            present.awaitEnd();
            admin.change(guid, new AppChange().webSocket(true), IT);
            ServiceSession again = second.awaitLogin();
            admin.delete(guid, IT);
            again.awaitEnd();
            awaitGone(guid);
        }
    }

    @Test
    void aServiceThatComesBackIsFoundAgain() {
        try (PlainService service = new PlainService(PASSWORD)) {
            Guid guid = admin.create(app("returner", service), IT);
            ServiceSession session = service.awaitLogin();
            await(guid, s -> s.phase() == Phase.CONNECTED);
            session.socket().cut();
            awaitFault(guid, Kind.LOST);
            assertNotEquals(session, service.awaitLogin());
            await(guid, s -> s.phase() == Phase.CONNECTED && s.attempts() == 0);
        }
    }

    @Test
    void whyThereIsNoConnectionIsKnown() throws Exception {
        PlainService gone = new PlainService(PASSWORD);
        gone.close();
        awaitFault(admin.create(app("nobody", gone), IT), Kind.REFUSED);
        awaitFault(admin.create(new AppChange().name("nameless").url("http://no-such-host.invalid/a/b").password(PASSWORD).webSocket(true), IT),
                Kind.UNKNOWN_HOST);
        awaitFault(admin.create(new AppChange().name("relative").url("../../APPS/x/x").password(PASSWORD).webSocket(true), IT), Kind.NO_ADDRESS);
        Guid open = admin.create(new AppChange().name("open").url("http://127.0.0.1:1/a/b").webSocket(true), IT);
        assertEquals(Phase.IMPOSSIBLE, awaitFault(open, Kind.NO_PASSWORD).phase());
    }

    @Test
    void aCertificateIsCheckedUnlessTheObjectSaysOtherwise() {
        try (PlainService service = new PlainService(PASSWORD, SelfSigned.context())) {
            Guid guid = admin.create(app("secured", service), IT);
            awaitFault(guid, Kind.CERTIFICATE);
            admin.change(guid, new AppChange().certificateCheck(false), IT);
            service.awaitLogin();
            await(guid, s -> s.phase() == Phase.CONNECTED);
            admin.change(guid, new AppChange().certificateCheck(true), IT);
            awaitFault(guid, Kind.CERTIFICATE);
        }
    }

    @Test
    void theManagerOfAPlatformIsAlwaysConnected() {
        try (PlainService service = new PlainService(PASSWORD)) {
            Guid guid = admin.create(app("platform", service).kind(AppKind.AP).webSocket(false), IT);
            assertTrue(infos.of(directory.app(guid).orElseThrow()).orElseThrow().hidden(), "the page of the manager is hidden before it says so");
            service.awaitLogin();
            await(guid, s -> s.phase() == Phase.CONNECTED && s.domain().equals("example.com"));
        }
    }

    @Test
    void aServiceFindsTheServicesOfItsAppsTabAndNoOthers() {
        try (PlainService service = new PlainService(PASSWORD); PlainService target = new PlainService("t4rget-Passw0rd")
                .saying("\"serviceInfo\":{\"apis\":{\"com.example.devices\":{}}}")) {
            Guid devices = admin.create(new AppChange().name("devapi").dn("Devices API").url(target.url()).password("t4rget-Passw0rd")
                    .webSocket(true), IT);
            target.awaitLogin();
            awaitInfo(devices, true);
            admin.create(new AppChange().name("devapi-other").url(target.url()).password("t4rget-Passw0rd"), IT);
            Guid tickets = admin.create(app("tickets", service).dn("Tickets").apis(Set.of("Services")).grants(Set.of(devices)), IT);
            ServiceSession session = service.awaitLogin();
            session.send("{\"api\":\"Services\",\"mt\":\"SubscribeServices\",\"src\":\"s\"}");
            assertEquals("{\"api\":\"Services\",\"mt\":\"SubscribeServicesResult\",\"src\":\"s\"}", session.await("SubscribeServicesResult").toString());
            assertEquals("{\"api\":\"Services\",\"mt\":\"ServicesInfo\",\"src\":\"s\",\"services\":[{\"name\":\"devapi\",\"title\":\"Devices API\",\"url\":\""
                    + target.url() + "\",\"info\":{\"apis\":{\"com.example.devices\":{}}}}]}", session.await("ServicesInfo").toString());
            logInAtTheOther(session, target, tickets);
            refuse(session, "devapi-other", 2);
            refuse(session, "no-such-service", 1);
            admin.change(devices, new AppChange().dn("Device directory"), IT);
            assertEquals("Device directory", services(session).getJsonObject(0).getString("title"));
            admin.delete(devices, IT);
            assertEquals(0, services(session).size());
            session.send("{\"api\":\"Services\",\"mt\":\"UnsubscribeServices\",\"src\":\"u\"}");
            session.await("UnsubscribeServicesResult");
        }
    }

    private static JsonArray services(ServiceSession session) {
        return session.await("ServicesInfo").getJsonArray("services");
    }

    private static void refuse(ServiceSession session, String app, int error) {
        session.send("{\"api\":\"Services\",\"mt\":\"GetServiceLogin\",\"src\":\"r\",\"app\":\"" + app + "\",\"challenge\":\"1\"}");
        assertEquals(error, session.await("GetServiceLoginResult").getInt("error"));
    }

    private void logInAtTheOther(ServiceSession session, PlainService target, Guid caller) {
        String challenge = "3333444455556666";
        session.send("{\"api\":\"Services\",\"mt\":\"GetServiceLogin\",\"src\":\"l1\",\"app\":\"devapi\",\"challenge\":\"" + challenge + "\"}");
        JsonObject login = session.await("GetServiceLoginResult");
        String info = login.getJsonObject("info").toString();
        assertEquals("{\"appobj\":\"devapi\",\"appdn\":\"Devices API\",\"appurl\":\"" + target.url() + "\",\"pbx\":\"master\",\"cn\":\"App tickets\",\"apps\":[]}",
                info);
        assertEquals(Digests.appLogin("acme-sample", "example.com", "tickets", caller.toString(), "Tickets", info, challenge, "t4rget-Passw0rd"),
                login.getString("digest"));
        JsonObject own = session.received().stream().filter(m -> m.getString("mt").equals("AppLogin")).findFirst().orElseThrow();
        assertEquals(own.getString("guid"), login.getString("guid"));
        String connectionKey = Digests.appSessionKey(session.challenge(), PASSWORD);
        assertEquals(Digests.appSessionKey(challenge, "t4rget-Passw0rd"),
                Digests.decrypt(login.getString("salt") + ":" + connectionKey, login.getString("key")));
    }
}
