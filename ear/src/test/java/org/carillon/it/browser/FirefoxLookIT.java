package org.carillon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.carillon.it.firefox.BrowsingContext;
import org.carillon.it.firefox.Firefox;
import org.carillon.it.firefox.WithFirefox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Client, apps and console in Firefox, on a desk and on a phone: they work, nothing is wider than the screen, and nothing fails. */
@WithServer
@WithFirefox
class FirefoxLookIT {

    private static final String TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @ParameterizedTest
    @CsvSource({"DESKTOP,1280,800", "PHONE,390,844"})
    void everyPartFits(String screen, int width, int height, ServerProcess server, Firefox firefox) {
        BrowsingContext client = FirefoxPhone.client(server, firefox, "admin", ServerProcess.ADMIN_PASSWORD, width, height);
        client.awaitText(".app-rows", "Profile");
        shot(client, "firefox-" + screen + "-home");
        show(client, "chat", "chat-list", screen);
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
        console.open(server.adminUri("/").toString());
        console.type("input[autocomplete=username]", "admin");
        console.type("input[autocomplete=current-password]", ServerProcess.ADMIN_PASSWORD);
        shot(console, "firefox-" + screen + "-console-login");
        console.click("input[type=submit].primary");
        console.awaitGone("input[autocomplete=current-password]");
        shot(console, "firefox-" + screen + "-console");
        for (String page : List.of("objects", "settings", "records")) {
            console.open(server.adminUri("/" + page + ".xhtml").toString());
            shot(console, "firefox-" + screen + "-console-" + page);
        }
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
