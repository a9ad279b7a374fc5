package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The example service does what the README says of it. */
@WithServer
@WithBrowser
class ExampleIT {

    private static final String PASSWORD = "pass \"word\" of the example";

    @AfterEach
    void remove(ServerProcess server) {
        AdminApps.delete(server, "example", "misled", "asking-calendar");
    }

    @Test
    void theExampleGreetsWhomThePbxSendsAndAnswersOtherApps(ServerProcess server, Browsers browsers) throws IOException {
        try (ExampleService service = ExampleService.start(PASSWORD)) {
            ConsoleApps console = ConsoleApps.open(server, browsers);
            console.create("asking-calendar", "Asking calendar", "https://apps.example.com/example.com/calendar/acme-calendar", PASSWORD);
            console.createConnected("example", "Example", service.url(), PASSWORD);
            service.await("Connected by the PBX as \"Example\"");
            service.await("The PBX \"master\" grants us []");

            ClientPage client = ClientPage.loggedIn(server, browsers, "alice");
            open(client, "Example");
            FrameLocator app = client.page().frameLocator("iframe[title=Example]");
            assertThat(app.locator("#greeting")).hasText("Hello Alice Abel");
            assertThat(app.locator("#contacts")).containsText("Zoe Zimmer");
            service.await("Logged in: \"Alice Abel\"");
            Browsers.shot(client.page(), "example");
            client.page().evaluate("() => { localStorage.setItem('carillon:prefs', '{\"scheme\":\"dark\"}');"
                    + " dispatchEvent(new StorageEvent('storage', { key: 'carillon:prefs' })) }");
            assertThat(app.locator("html")).hasAttribute("data-scheme", "dark");
            Browsers.shot(client.page(), "example-dark");

            client.button("Home").click();
            ForeignApp calendar = client.openApp("calendar", "Asking calendar");
            calendar.say("{mt: 'ApiRequest', api: 'com.innovaphone.search', provider: 'example', src: 1, msg: {mt: 'Search', search: 'zimm'}}");
            assertEquals("{\"mt\":\"SearchInfo\",\"dn\":\"Zoe Zimmer\",\"type\":\"contact\",\"contact\":"
                    + "{\"displayname\":\"Zoe Zimmer\",\"telephonenumber\":[\"+49 7031 5501\"]}}",
                    calendar.hears("m.src === 1 && m.msg?.mt === 'SearchInfo'").getJsonObject("msg").toString());
            calendar.hears("m.src === 1 && m.msg?.mt === 'SearchResult'");

            client.page().keyboard().press("Control+k");
            client.page().keyboard().type("zimm");
            assertThat(client.find("[role=option]").first()).containsText("Zoe Zimmer");
            assertEquals(List.of(), browsers.problems());
        }
    }

    @Test
    void itLetsNobodyInWhomAnotherPbxSends(ServerProcess server, Browsers browsers) throws IOException {
        try (ExampleService service = ExampleService.start(PASSWORD)) {
            ConsoleApps.open(server, browsers).create("misled", "Misled example", service.url(), "another-password");
            ClientPage client = ClientPage.loggedIn(server, browsers, "bob");
            open(client, "Misled example");
            assertThat(client.page().frameLocator("iframe[title='Misled example']").locator("#greeting")).hasText("The service did not let you in");
            assertEquals(List.of(), browsers.problems());
        }
    }

    private static void open(ClientPage client, String title) {
        client.find(".app-row-open").filter(new Locator.FilterOptions().setHasText(title)).first().click();
    }
}
