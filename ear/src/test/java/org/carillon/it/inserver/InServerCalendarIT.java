package org.carillon.it.inserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import javax.naming.InitialContext;

import org.carillon.audit.Actor;
import org.carillon.audit.Audit;
import org.carillon.calendar.Calendars;
import org.carillon.calendar.OwnCalendar;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.UserChange;
import org.carillon.directory.VisibilityRule;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.Credentials;
import org.carillon.it.client.MyAppsClient;
import org.carillon.it.client.WireClient;
import org.carillon.secret.KeyRotation;
import org.carillon.setting.CalendarSettings;
import org.carillon.setting.SettingAdmin;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Calendars from a server of calendars to the screen of a watcher, with a clock that the test moves, and how their addresses are kept.
 * Two of the tests run outside of the server, on the wire; between others it starts again, so the order matters.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InServerCalendarIT {

    private static final String NAME = "calendars";
    private static final Actor IT = Actor.console("it");
    private static final String PASSWORD = "user-Passw0rd";
    private static final String OWNER = "ical-owner";
    private static final String WATCHER = "ical-watcher";
    private static final String OLD = "ical-old";
    private static final String SECRET = "https://calendar.example.com/secret-of-owner.ics";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    @ArquillianResource
    private Deployer deployer;
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private Directory directory;
    @Inject
    private SettingAdmin settings;
    @Inject
    private OwnCalendar calendar;
    @Inject
    private Calendars calendars;
    @Inject
    private KeyRotation rotation;
    @Inject
    private Audit audit;
    @PersistenceContext
    private EntityManager em;

    @Deployment(name = NAME, managed = false)
    static Archive<?> deployment() {
        return TestEar.with(InServerCalendarIT.class, ClockPage.class, CalendarServer.class, AppClient.class, MyAppsClient.class, WireClient.class);
    }

    @Test
    @Order(1)
    @RunAsClient
    void deploy() {
        deployer.deploy(NAME);
    }

    @Test
    @Order(2)
    @OperateOnDeployment(NAME)
    void hire() {
        Guid profile = directory.app("profile").orElseThrow().guid();
        admin.create(new UserChange().name(OWNER).cn("Calendar Owner").password(PASSWORD).grants(Set.of(profile))
                .rules(List.of(new VisibilityRule(WATCHER, false, EnumSet.allOf(Right.class)))), IT);
        admin.create(new UserChange().name(WATCHER).password(PASSWORD), IT);
        settings.set(CalendarSettings.INTERNAL, "true", IT);
        settings.set(CalendarSettings.SHOW_TEXT, "true", IT);
        settings.set(CalendarSettings.SECONDS, "2", IT);
        settings.set(CalendarSettings.KILOBYTES, "16", IT);
    }

    @Test
    @Order(3)
    @RunAsClient
    void aWatcherSeesAppointmentsBeginAndEnd() throws Exception {
        Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);
        try (CalendarServer server = new CalendarServer(); MyAppsClient owner = client(); AppClient page = page(owner); AppClient watcher = watcher()) {
            server.add(now.plus(Duration.ofHours(3)), now.plus(Duration.ofHours(4)), "Budget #1", "");
            server.add(now.plus(Duration.ofHours(5)), now.plus(Duration.ofHours(6)), "Doctor", "CLASS:PRIVATE\r\n");
            page.send("SetCalendar", "src", "1", "url", server.url("/good/secret-of-owner.ics"));
            page.await("UpdateProfile", profile -> profile.getJsonObject("calendar").containsKey("readAt"), PATIENCE);
            assertFalse(page.received().toString().contains("fault"), () -> page.received().toString());
            moveTo(now.plus(Duration.ofHours(3)).plusSeconds(60));
            assertEquals("busy Budget ##1 #until:" + now.plus(Duration.ofHours(4)).toEpochMilli(), shown(watcher, true));
            moveTo(now.plus(Duration.ofHours(4)).plusSeconds(60));
            assertEquals("", shown(watcher, false));
            moveTo(now.plus(Duration.ofHours(5)).plusSeconds(60));
            assertEquals("busy #until:" + now.plus(Duration.ofHours(6)).toEpochMilli(), shown(watcher, true));
            page.send("SetCalendar", "src", "2", "url", "");
            assertEquals("", shown(watcher, false));
            assertFalse(watcher.received().toString().contains("secret-of-owner"));
        } finally {
            moveTo(Instant.now());
        }
    }

    @Test
    @Order(4)
    @RunAsClient
    void whatIsNoGoodCalendarIsNamedAndShownToNobody() throws Exception {
        try (CalendarServer server = new CalendarServer(); MyAppsClient owner = client(); AppClient page = page(owner); AppClient watcher = watcher()) {
            assertEquals("TOO_BIG", fault(page, server.url("/huge")));
            assertEquals("TOO_SLOW", fault(page, server.url("/silent")));
            assertEquals("NO_CALENDAR", fault(page, server.url("/page")));
            assertEquals("TOO_MANY_REDIRECTIONS", fault(page, server.url("/circle")));
            assertEquals("REFUSED", fault(page, server.url("/missing")));
            assertFalse(watcher.received().toString().contains("calendar:"), () -> watcher.received().toString());
        }
    }

    @Test
    @Order(5)
    @OperateOnDeployment(NAME)
    void theAddressIsKeptSealedAlsoThroughARotation() throws Exception {
        Guid owner = directory.user(OWNER).orElseThrow().guid();
        calendar.change(owner, SECRET, IT);
        String stored = stored(owner);
        assertFalse(stored.contains("secret-of-owner"), "an address in clear");
        assertEquals(SECRET, calendar.of(owner));
        assertEquals("https://calendar.example.com/...", calendar.serverOf(owner));
        assertEquals("calendar", audit.page(OWNER, 0, 1).get(0).details());
        rotation.rotate(IT);
        assertFalse(stored.equals(stored(owner)), "not sealed again");
        assertEquals(SECRET, calendar.of(owner));
        // As an earlier version stored it.
        Guid old = admin.create(new UserChange().name(OLD), IT);
        execute("insert into object_property (object, name, value) values ('" + old.value() + "', 'calendar-url', 'https://calendar.example.com/old.ics')");
        execute("insert into object_property (object, name, value) values ('" + owner.value() + "', 'calendar-url', 'https://calendar.example.com/older.ics')");
    }

    @Test
    @Order(6)
    @RunAsClient
    void restart() {
        deployer.undeploy(NAME);
        deployer.deploy(NAME);
    }

    @Test
    @Order(7)
    @OperateOnDeployment(NAME)
    void addressesInClearAreSealedAtTheStart() throws Exception {
        Guid old = directory.user(OLD).orElseThrow().guid();
        Guid owner = directory.user(OWNER).orElseThrow().guid();
        assertEquals(0L, em.createNativeQuery("select count(*) from object_property where name = 'calendar-url'", Long.class).getSingleResult());
        assertFalse(directory.user(old).orElseThrow().properties().toString().contains("old.ics"));
        assertEquals("https://calendar.example.com/old.ics", calendar.of(old));
        assertFalse(stored(old).contains("old.ics"), "an address in clear");
        assertEquals(SECRET, calendar.of(owner), "what was set since counts more");
        assertTrue(calendars.status(old).isPresent(), "it is followed");
        admin.delete(old, IT);
        assertEquals(0L, em.createNativeQuery("select count(*) from user_calendar where owner = '" + old.value() + "'", Long.class).getSingleResult());
        await(() -> calendars.status(old).isEmpty());
        calendar.change(owner, "", IT);
        assertEquals("", calendar.of(owner));
        await(() -> calendars.status(owner).isEmpty());
    }

    @Test
    @Order(8)
    @RunAsClient
    void undeploy() {
        deployer.undeploy(NAME);
    }

    private String stored(Guid owner) {
        byte[] bytes = (byte[]) em.createNativeQuery("select url from user_calendar where owner = '" + owner.value() + "'", byte[].class).getSingleResult();
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private void execute(String sql) throws Exception {
        UserTransaction transaction = (UserTransaction) new InitialContext().lookup("java:comp/UserTransaction");
        transaction.begin();
        em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
    }

    private static void await(BooleanSupplier done) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it does not happen");
            Thread.onSpinWait();
        }
    }

    /* The calendar in what the watcher is shown next that has one, or has none. */
    private static String shown(AppClient watcher, boolean wanted) {
        return item(watcher.await("PresenceUpdate", update -> item(update).isPresent() == wanted, PATIENCE).json()).orElse("");
    }

    private static Optional<String> item(JsonObject update) {
        return update.getJsonArray("presence").getValuesAs(JsonObject.class).stream().filter(item -> item.getString("contact").equals("calendar:"))
                .map(item -> item.getString("activity") + " " + item.getString("note")).findFirst();
    }

    private static String fault(AppClient page, String url) {
        page.send("SetCalendar", "src", url, "url", url);
        return page.await("UpdateProfile", profile -> profile.getJsonObject("calendar").getString("url").equals(url)
                && profile.getJsonObject("calendar").containsKey("fault"), PATIENCE).json().getJsonObject("calendar").getString("fault");
    }

    private static MyAppsClient client() {
        MyAppsClient client = new MyAppsClient(uri("ws", MyAppsClient.PATH), HttpClient.newHttpClient());
        return client.requireLogin(client.login("user", new Credentials(OWNER, PASSWORD)));
    }

    private static AppClient page(MyAppsClient owner) {
        AppClient page = AppClient.logIn(new AppClient(uri("ws", "/PBX0/APPS/profile"), HttpClient.newHttpClient()), owner, "profile");
        page.send("GetProfile", "src", "0");
        page.await("GetProfileResult");
        return page;
    }

    private static AppClient watcher() {
        AppClient watcher = AppClient.logIn(new AppClient(uri("ws", AppClient.PATH), HttpClient.newHttpClient()), WATCHER, PASSWORD);
        watcher.send("SubscribePresence", "api", "PbxApi", "src", "w", "sip", OWNER);
        watcher.await("PresenceUpdate");
        return watcher;
    }

    private static void moveTo(Instant time) throws IOException, InterruptedException {
        Duration ahead = Duration.between(Instant.now(), time);
        HttpRequest request = HttpRequest.newBuilder(uri("http", "/it/clock?ahead=" + ahead)).POST(BodyPublishers.noBody()).build();
        assertEquals(200, HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode());
    }

    private static URI uri(String scheme, String path) {
        return URI.create(scheme + "://127.0.0.1:" + System.getProperty("it.http") + path);
    }
}
