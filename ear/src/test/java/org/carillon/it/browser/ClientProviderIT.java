package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import jakarta.json.JsonObject;

import org.carillon.it.ServerProcess;
import org.junit.jupiter.api.Test;

/** What the client itself provides to apps (client-runtime.md section 8.1), and what wakes apps up (myapps.md section 13). */
@WithCompany
@WithBrowser
class ClientProviderIT {

    /* Others may have put something there too. */
    private static final String AT_HOME =
            "JSON.stringify(heard.findLast((m) => m.mt === 'ApiUpdate').apis['com.innovaphone.client']['@client'].model.home).includes('id=7')";
    private static final String TO_CLIENT = "{mt: 'ApiRequest', api: 'com.innovaphone.client', provider: '@client', src: '%s', msg: %s}";

    @Test
    void presenceIsSharedByAllWhoAskForIt(Company company, Browsers browsers) {
        ServerProcess server = company.server();
        ClientPage client = ClientPage.loggedIn(server, browsers, "alice");
        ForeignApp calendar = client.openApp("calendar", "Calendar");
        client.button("Home").click();
        ForeignApp chat = client.openApp("messenger", "Messenger");
        for (ForeignApp app : List.of(calendar, chat)) {
            app.say(TO_CLIENT.formatted("s1", "{mt: 'SubscribePresence', sip: 'erin'}"));
            JsonObject told = app.hears("m.src === 's1'").getJsonObject("msg");
            assertEquals("PresenceUpdated", told.getString("mt"));
            assertEquals("erin", told.getString("sip"));
            assertEquals("Erin Evans", told.getJsonObject("ep").getString("dn"));
            assertEquals("{\"contact\":\"tel:\",\"activity\":\"away\",\"status\":\"closed\",\"note\":\"Lunch\",\"displayNote\":\"Lunch\",\"params\":{}}",
                    told.getJsonArray("presence").get(0).toString());
        }
        calendar.say(TO_CLIENT.formatted("s2", "{mt: 'SubscribePresence', sip: 'nobody-at-all'}"));
        JsonObject unknown = calendar.hears("m.src === 's2'").getJsonObject("msg");
        assertEquals(1, unknown.getJsonArray("presence").size(), "apps read the first item unguarded");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void appsAttachLinksToHomeAndAskForIcons(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        ForeignApp app = client.openApp("calendar", "Calendar");
        app.say(TO_CLIENT.formatted("a", "{mt: 'SetAttachedToHome', attached: true, reference: 'id=7#s=erin&d=Erin%2C%20lunch'}"));
        app.awaits(AT_HOME);
        app.say(TO_CLIENT.formatted("b", "{mt: 'GetAppIcon', app: 'calendar'}"));
        assertEquals("https://apps.example.com/example.com/calendar/acme-calendar.png", app.hears("m.src === 'b'").getJsonObject("msg").getString("uri"));
        client.button("Home").click();
        Locator tile = client.tile("Erin, lunch");
        assertThat(tile.locator(".presence-mark.away")).isVisible();
        tile.click();
        assertEquals("{\"id\":\"7\"}", app.hears("m.mt === 'SetArgs'").getJsonObject("args").toString());
        app.say(TO_CLIENT.formatted("c", "{mt: 'SetAttachedToHome', attached: false, link: 'calendar?id=7'}"));
        app.awaits("!" + AT_HOME);
        app.say(TO_CLIENT.formatted("d", "{mt: 'SetAttachedToHome', attached: true, reference: '?id=7'}"));
        app.awaits(AT_HOME);
        app.say(TO_CLIENT.formatted("e", "{mt: 'SetAttachedToHome', attached: false, reference: 'id=7'}"));
        app.awaits("!" + AT_HOME);
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void statusInfoShowsWhileTheAppIsNot(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        ForeignApp app = client.openApp("calendar", "Calendar");
        app.say(TO_CLIENT.formatted("a", "{mt: 'ShowStatusInfo', id: 'x', url: 'status.htm?room=1'}"));
        assertThat(client.find("iframe.status-frame")).isHidden();
        client.button("Home").click();
        Locator info = client.find("iframe.status-frame");
        assertThat(info).isVisible();
        assertTrue(info.getAttribute("src").endsWith("/example.com/calendar/status.htm?room=1&name=calendar&lang=en&scheme=light"), info.getAttribute("src"));
        client.button("Show Calendar").click();
        assertThat(client.find("iframe[title=Calendar].app-frame")).isVisible();
        app.say(TO_CLIENT.formatted("b", "{mt: 'CloseStatusInfo'}"));
        assertThat(info).hasCount(0);
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void wakeStartsWhatItNeedsAndAutostartNeverEnds(Company company, Browsers browsers) {
        Page page = browsers.page();
        AnnouncedApps announced = AnnouncedApps.in(page.context(), Map.of(
                "chat", "{\"hidden\":false,\"apis\":{}}",
                "messenger", "{\"hidden\":false,\"apis\":{\"com.innovaphone.chat\":{\"info\":{}}},\"wake\":[\"chat\"]}",
                "tasks", "{\"hidden\":true,\"apis\":{\"com.innovaphone.autostart\":{\"info\":{}}}}"));
        ClientPage client = ClientPage.in(page, company.server());
        client.logIn("alice", ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        ForeignApp tasks = ForeignApp.in(page, "tasks");
        assertThat(client.find("iframe[title=Messenger]")).hasCount(0);
        announced.tell("{\"mt\":\"Wake\",\"type\":\"chat\"}");
        ForeignApp.in(page, "messenger");
        assertThat(client.find("iframe[title=Messenger]")).isHidden();
        client.expectHome();
        tasks.say("{mt: 'Action', type: 'CloseApp'}");
        assertThat(client.find("iframe[title=Tasks]")).hasCount(0);
        ForeignApp.in(page, "tasks");
        assertEquals(List.of(), browsers.problems());
    }
}
