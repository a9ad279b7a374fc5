package org.carillon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.carillon.it.firefox.BrowsingContext;
import org.carillon.it.firefox.Firefox;
import org.carillon.it.firefox.WithFirefox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Client, apps and console in Firefox, on a desk and on a phone: they work, nothing is wider than the screen, and nothing fails. */
@WithServer
@WithFirefox
class FirefoxLookIT {

    private static final String NOTHING_IS_KEPT = """
            () => ['localStorage', 'sessionStorage'].forEach((name) => Object.defineProperty(window, name, {
              get() {
                throw new DOMException('The operation is insecure.', 'SecurityError');
              },
            }))""";
    private static final String TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @ParameterizedTest
    @CsvSource({"DESKTOP,1280,800", "PHONE,390,844"})
    void everyPartFits(String screen, int width, int height, ServerProcess server, Firefox firefox) {
        BrowsingContext client = FirefoxPhone.client(server, firefox, "admin", ServerProcess.ADMIN_PASSWORD, width, height);
        client.awaitText(".app-rows", "Profile");
        shot(client, "firefox-" + screen + "-home");
        show(client, "chat", "chat-list :is(.empty, .chat-row)", screen);
        show(client, "users", ".user-row", screen);
        show(client, "profile", "sessions-card", screen);
        show(client, "search?q=bob", ".row .strong", screen);
        client.close();
        BrowsingContext alice = FirefoxPhone.client(server, firefox, "alice", ServerProcess.DEMO_PASSWORD, width, height);
        show(alice, "favorites", "main", screen);
        show(alice, "calllist", "main", screen);
        FirefoxPhone phone = FirefoxPhone.in(alice, "alice");
        shot(alice, "firefox-" + screen + "-softphone");
        phone.close();
        assertEquals(List.of(), firefox.problems());
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP,1280,800", "PHONE,390,844"})
    void theConsoleWorks(String screen, int width, int height, ServerProcess server, Firefox firefox) {
        BrowsingContext console = firefox.page(width, height);
        enter(console, server, screen);
        for (String page : List.of("people/users", "telephony/calls", "telephony/records", "system/settings")) {
            console.open(server.adminUri("/" + page + ".xhtml").toString());
            console.awaitVisible("#main");
            shot(console, "firefox-" + screen + "-console-" + page.replace('/', '-'));
        }
        console.close();
        assertEquals(List.of(), firefox.problems());
    }

    private static void enter(BrowsingContext console, ServerProcess server, String screen) {
        console.open(server.adminUri("/").toString());
        console.type("input[autocomplete=username]", "admin");
        console.type("input[autocomplete=current-password]", ServerProcess.ADMIN_PASSWORD);
        shot(console, "firefox-" + screen + "-console-login");
        console.click("input[type=submit].primary");
        console.awaitVisible("#main");
        shot(console, "firefox-" + screen + "-console");
    }

    /** Some forbid their browser to keep anything: what is chosen then lasts as long as the page, and all else works. */
    @Test
    void whoseBrowserKeepsNothingCanWork(ServerProcess server, Firefox firefox) {
        BrowsingContext alice = firefox.page(1280, 800);
        alice.beforeAnything(NOTHING_IS_KEPT);
        FirefoxPhone.logIn(alice, server, "alice", ServerProcess.DEMO_PASSWORD);
        show(alice, "favorites", "main", "without-storage");
        show(alice, "calllist", "main", "without-storage");
        FirefoxPhone.in(alice, "alice").close();
        BrowsingContext console = firefox.page(1280, 800);
        console.beforeAnything(NOTHING_IS_KEPT);
        enter(console, server, "without-storage");
        console.close();
        assertEquals(List.of(), firefox.problems());
    }

    private static void show(BrowsingContext client, String link, String content, String screen) {
        String name = link.replaceAll("\\?.*", "");
        FirefoxPhone.openApp(client, link);
        BrowsingContext app = client.frame("/APPS/" + name + "/");
        app.awaitVisible(content);
        assertFits(app);
        shot(client, "firefox-" + screen + "-" + name);
    }

    private static void shot(BrowsingContext page, String name) {
        page.shot(name);
        assertFits(page);
    }

    private static void assertFits(BrowsingContext page) {
        int tooWide = page.number(TOO_WIDE);
        assertTrue(tooWide <= 0, "wider than the screen by " + tooWide);
    }
}
