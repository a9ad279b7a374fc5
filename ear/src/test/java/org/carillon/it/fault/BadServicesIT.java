package org.carillon.it.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.json.Json;

import org.carillon.it.ServerProcess;
import org.carillon.it.appservice.BadService;
import org.carillon.it.appservice.BadService.Behaviour;
import org.carillon.it.appservice.PlainService;
import org.carillon.it.appservice.SelfSigned;
import org.carillon.it.appservice.ServiceSession;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.ConsoleClient;
import org.carillon.it.client.MyAppsClient;
import org.junit.jupiter.api.Test;

/**
 * Services that the PBX connects to and that do everything wrong, all at once and again with every attempt: the console tells what is
 * the matter with each, and nothing else happens. The server has little memory, less than a single round of theirs would fill.
 * What each does to its own connection is tested without a server.
 */
class BadServicesIT {

    private static final String PASSWORD = "s3cret-Passw0rd";
    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** What a login takes with ease on a machine that is busy with nothing but this and tests; those who are held up wait much longer. */
    private static final Duration QUICK = Duration.ofSeconds(5);
    private static final int GROWTH_KIB = 96 * 1024;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern ROW = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("never-answers", "The service does not answer the request for a web socket."),
            Map.entry("closes-at-once", "The connection was lost."),
            Map.entry("redirects", "The service sends the PBX elsewhere, which it does not follow."),
            Map.entry("answers-garbage", "What the service says makes no sense."),
            Map.entry("answers-page", "There is no web socket at this address."),
            Map.entry("never-lets-in", "The service does not answer the login."),
            Map.entry("sends-frame", "The service sends more or faster than is accepted."),
            Map.entry("sends-message", "The service sends more or faster than is accepted."),
            Map.entry("logs-in-floods", "The service sends more or faster than is accepted."),
            Map.entry("bad-certificate", "The certificate is not trusted or is for another host."));

    @Test
    void badServicesAreToldOfAndHarmNobody() throws Exception {
        try (ServerProcess server = ServerProcess.named("bad-services").withDemo().with("JAVA_OPTS", "-Xms64m -Xmx320m").start();
                BadService elsewhere = new BadService(BadService.neverAnswers()); PlainService good = new PlainService(PASSWORD);
                PlainService untrusted = new PlainService(PASSWORD, SelfSigned.context());
                AppClient admin = AppClient.app(server, "pbxadminapi", ServerProcess.DEMO_PASSWORD);
                MyAppsClient alice = MyAppsClient.user(server, "alice", ServerProcess.DEMO_PASSWORD)) {
            connect(admin, "good", good.url());
            ServiceSession bystander = good.awaitLogin();
            // The first page of the console stays in memory as code and state, which is not the services' doing.
            ConsoleClient console = new ConsoleClient(server);
            console.logIn("admin", ServerProcess.ADMIN_PASSWORD);
            rows(console);
            long before = usedKiB(server);
            Map<String, BadService> services = start(elsewhere.url());
            services.forEach((name, service) -> connect(admin, name, service.url()));
            connect(admin, "bad-certificate", untrusted.url());

            Map<String, String> open = new LinkedHashMap<>(SAID);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!open.isEmpty() || services.values().stream().anyMatch(service -> service.connections() < ATTEMPTS)) {
                assertTrue(System.nanoTime() < deadline, () -> "not told: " + open + " in " + rows(console));
                String page = console.page("/admin/apps/objects.xhtml");
                if (open.entrySet().removeIf(e -> row(page, e.getKey()).contains(e.getValue()))) {
                    logInAsBob(server);
                }
                assertTrue(row(page, "good").contains(">Connected<"), () -> row(page, "good"));
                assertTrue(server.isReady(), "it is not ready any more");
                greet(alice, bystander);
            }
            services.values().forEach(BadService::close);
            assertEquals(0, elsewhere.connections(), "a redirect was followed");
            expectFreed(server, before);
            String log = server.log() + Files.readString(server.terminal());
            assertFalse(log.contains("OutOfMemory"), "it ran out of memory");
            assertFalse(log.contains(" ERROR "), () -> log.lines().filter(l -> l.contains(" ERROR ")).limit(5).toList().toString());
        }
    }

    private static Map<String, BadService> start(String elsewhere) {
        Map<String, Behaviour> behaviours = Map.of("never-answers", BadService.neverAnswers(), "closes-at-once", BadService.closesAtOnce(),
                "redirects", BadService.redirectsTo(elsewhere), "answers-garbage", BadService.answersGarbage(), "answers-page",
                BadService.answersWithALongPage(), "never-lets-in", BadService.neverLetsIn(), "sends-frame", BadService.sendsOneFrameOfMuch(),
                "sends-message", BadService.sendsOneMessageInManyFrames(), "logs-in-floods", BadService.logsInAndFloods());
        Map<String, BadService> services = new LinkedHashMap<>();
        behaviours.forEach((name, behaviour) -> services.put(name, new BadService(behaviour)));
        return services;
    }

    private static void connect(AppClient admin, String name, String url) {
        assertTrue(admin.request("PbxAdminApi", "UpdateObject", "cn", "Service " + name, "h323", name, "pwd", PASSWORD, "pseudo",
                Json.createObjectBuilder().add("type", "app").add("app", Json.createObjectBuilder().add("url", url).add("websocket", true)))
                .json().containsKey("guid"), name);
    }

    private static void logInAsBob(ServerProcess server) {
        assertTimeout(QUICK, () -> MyAppsClient.user(server, "bob", ServerProcess.DEMO_PASSWORD).close());
    }

    /* Both are answered over the connections that they had from the beginning. */
    private static void greet(MyAppsClient alice, ServiceSession bystander) {
        alice.send("KeepAlive");
        alice.await("KeepAlive");
        alice.forget();
        bystander.send("{\"mt\":\"KeepAlive\"}");
        bystander.await("KeepAlive");
    }

    private static String row(String page, String name) {
        Matcher rows = ROW.matcher(page);
        while (rows.find()) {
            if (rows.group().contains(">Service " + name + "<")) {
                return rows.group();
            }
        }
        return "";
    }

    private static List<String> rows(ConsoleClient console) {
        String page = console.page("/admin/apps/objects.xhtml");
        List<String> rows = new ArrayList<>();
        SAID.keySet().forEach(name -> rows.add(row(page, name)));
        return rows;
    }

    /* What the connections held is free once their last ends have been dealt with. */
    private static void expectFreed(ServerProcess server, long before) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long growth = usedKiB(server) - before;
        while (growth >= GROWTH_KIB) {
            assertTrue(System.nanoTime() < deadline, growth + " KiB more in use");
            growth = usedKiB(server) - before;
        }
    }

    /** Heap in use after a collection. */
    private static long usedKiB(ServerProcess server) throws IOException {
        jcmd(server, "GC.run");
        Matcher used = USED.matcher(jcmd(server, "GC.heap_info"));
        assertTrue(used.find());
        return Long.parseLong(used.group(1));
    }

    private static String jcmd(ServerProcess server, String command) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(server.pid()), command)
                .redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
