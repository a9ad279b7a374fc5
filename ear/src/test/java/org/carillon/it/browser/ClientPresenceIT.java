package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.Test;

/** Own presence and that of others, as far as they show it (myapps.md section 12). */
@WithServer
@WithBrowser
class ClientPresenceIT {

    @Test
    void colleaguesSeeStateNoteAndDeparture(ServerProcess server, Browsers browsers) {
        ClientPage watcher = ClientPage.loggedIn(server, browsers, "bob");
        watcher.addPerson("carol");
        assertThat(watcher.person("Carol Clark")).containsText("Offline");
        assertThat(watcher.person("Carol Clark")).containsText("103");

        ClientPage carol = ClientPage.loggedIn(server, browsers, "carol");
        assertThat(watcher.person("Carol Clark")).containsText("Available");
        carol.setPresence("Busy", "In a meeting");
        assertThat(watcher.person("Carol Clark")).containsText("In a meeting");
        assertThat(watcher.person("Carol Clark").locator(".presence-mark")).hasClass("presence-mark filled busy");
        assertThat(carol.find(".presence-button")).containsText("In a meeting");
        carol.setPresence("Do not disturb");
        assertThat(watcher.person("Carol Clark").locator(".presence-mark")).hasClass("presence-mark filled dnd");
        carol.setPresence("Available");
        assertThat(watcher.person("Carol Clark")).containsText("Available");
        assertThat(watcher.person("Carol Clark")).not().containsText("In a meeting");
        assertEquals(List.of(), browsers.problems());

        carol.page().context().close();
        assertThat(watcher.person("Carol Clark")).containsText("Offline");
        assertThat(watcher.person("Carol Clark").locator(".presence-mark")).hasClass("presence-mark filled offline");
    }

    @Test
    void whoShowsNothingIsNotToldFromNobody(ServerProcess server, Browsers browsers) {
        ClientPage watcher = ClientPage.loggedIn(server, browsers, "bob");
        watcher.addPerson("dave");
        watcher.addPerson("nobody");
        assertThat(watcher.person("dave")).containsText("Not found or not visible to you");
        assertThat(watcher.person("nobody")).containsText("Not found or not visible to you");
        ClientPage.loggedIn(server, browsers, "dave").setPresence("Away");
        assertThat(watcher.person("dave")).containsText("Not found or not visible to you");
        assertThat(watcher.person("Dave Dunn")).hasCount(0);
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void ownPresenceIsTheSameInAllBrowsers(ServerProcess server, Browsers browsers) {
        ClientPage one = ClientPage.loggedIn(server, browsers, "carol");
        ClientPage other = ClientPage.loggedIn(server, browsers, "carol");
        one.setPresence("Away", "Lunch #2");
        assertThat(other.find(".presence-button")).containsText("Lunch #2");
        other.setPresence("Available");
        assertThat(one.find(".presence-button")).containsText("Available");
        assertEquals(List.of(), browsers.problems());
    }

    /** State and note are two messages; the server has not answered the first when the second is made. */
    @Test
    void quickChangesDoNotUndoEachOther(ServerProcess server, Browsers browsers) {
        List<String> set = new CopyOnWriteArrayList<>();
        AtomicBoolean silent = new AtomicBoolean();
        Page page = browsers.page();
        page.routeWebSocket("**/APPCLIENT/**", socket -> {
            WebSocketRoute real = socket.connectToServer();
            real.onMessage(frame -> {
                if (!silent.get() || !frame.text().contains("UpdateOwnPresence")) {
                    socket.send(frame.text());
                }
            });
            socket.onMessage(frame -> {
                if (frame.text().contains("SetOwnPresence")) {
                    set.add(frame.text());
                }
                real.send(frame.text());
            });
        });
        ClientPage carol = ClientPage.in(page, server);
        carol.logIn("carol", ServerProcess.DEMO_PASSWORD);
        carol.expectHome();
        carol.setPresence("Available");
        assertThat(carol.find(".presence-button")).containsText("Available");
        silent.set(true);
        carol.setPresence("Busy", "In a meeting");
        page.waitForCondition(() -> set.size() == 3);
        assertEquals("{\"mt\":\"SetOwnPresence\",\"activity\":\"busy\",\"note\":\"In a meeting\"}", set.get(2));
        silent.set(false);
        carol.setPresence("Available");
        assertThat(carol.find(".presence-button")).containsText("Available");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void peopleStayInTheListAndMayLeaveIt(ServerProcess server, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(server, browsers, "bob");
        client.addPerson("101");
        assertThat(client.person("Alice Abel")).isVisible();
        client.addPerson("carol");
        client.page().reload();
        assertThat(client.person("Alice Abel")).isVisible();
        assertThat(client.person("Carol Clark")).isVisible();
        client.person("Alice Abel").hover();
        client.favourites().getByLabel("Remove Alice Abel").click();
        assertThat(client.person("Alice Abel")).hasCount(0);
        assertThat(client.person("Carol Clark")).isVisible();
        assertEquals(List.of(), browsers.problems());
    }
}
