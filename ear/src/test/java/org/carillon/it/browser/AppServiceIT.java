package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.carillon.it.appservice.AppService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Apps with a service of their own, which lets in only whom the PBX let in. The app objects are made in the console; the services
 * know nothing of the PBX but the password.
 */
@WithServer
@WithBrowser
class AppServiceIT {

    private static final String PASSWORD = "s3cret-of-the-app";
    private static AppService service;

    @BeforeAll
    static void startService(ServerProcess server) {
        service = AppService.start(server.data().resolve("tls/keystore.p12"), "carillon", PASSWORD, "{\"hidden\":false,\"apis\":{}}");
    }

    @AfterAll
    static void stopService(ServerProcess server) {
        AdminApps.delete(server, "sampleapp", "strangeapp", "webservice", "windowapp", "looksapp");
        service.close();
    }

    @Test
    void appInAnIframeLogsInToItsOwnServiceAndGoesWithTheRight(ServerProcess server, Browsers browsers) {
        ConsoleApps console = ConsoleApps.open(server, browsers);
        console.create("sampleapp", "Sample App", service.url("acme-sample"), PASSWORD);
        ClientPage client = ClientPage.loggedIn(server, browsers, "alice");
        openApp(client, "Sample App");
        FrameLocator app = client.page().frameLocator("iframe[title='Sample App']");
        assertThat(app.locator("#greeting")).hasText("Hello Alice Abel");
        assertThat(app.locator("html")).hasAttribute("data-scheme", "light");

        client.page().evaluate("() => { localStorage.setItem('carillon:prefs', '{\"scheme\":\"dark\"}');"
                + " dispatchEvent(new StorageEvent('storage', { key: 'carillon:prefs' })) }");
        assertThat(app.locator("html")).hasAttribute("data-scheme", "dark");
        assertThat(app.locator("#greeting")).hasText("Hello Alice Abel");

        console.revoke("Sample App");
        assertThat(client.find("iframe[title='Sample App']")).hasCount(0);
        client.expectHome();
        assertThat(client.find(".app-row-open").filter(new Locator.FilterOptions().setHasText("Sample App"))).hasCount(0);
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void aServiceWithAnotherPasswordDoesNotBelieveThePbx(ServerProcess server, Browsers browsers) {
        ConsoleApps.open(server, browsers).create("strangeapp", "Strange App", service.url("acme-sample"), "another-password");
        ClientPage client = ClientPage.loggedIn(server, browsers, "bob");
        openApp(client, "Strange App");
        assertThat(client.page().frameLocator("iframe[title='Strange App']").locator("#greeting")).hasText("Not let in");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void webServiceWithoutSocketLogsInByGet(ServerProcess server, Browsers browsers) {
        ConsoleApps.open(server, browsers).create("webservice", "Web service", service.url("web-login"), PASSWORD);
        ClientPage client = ClientPage.loggedIn(server, browsers, "carol");
        openApp(client, "Web service");
        assertThat(client.page().frameLocator("iframe[title='Web service']").locator("#greeting")).hasText("Hello Carol Clark");
        assertTrue(client.page().frames().stream().anyMatch(frame -> frame.url().contains("web-start.htm?name=webservice")));
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void windowOfItsOwnSharesTheLogin(ServerProcess server, Browsers browsers) {
        ConsoleApps.open(server, browsers).create("windowapp", "Window App", service.url("acme-sample"), PASSWORD);
        ClientPage client = ClientPage.loggedIn(server, browsers, "dave");
        openApp(client, "Window App");
        Page main = client.page();
        assertThat(main.frameLocator("iframe[title='Window App']").locator("#greeting")).hasText("Hello Dave Dunn");
        Page window = main.waitForPopup(() -> client.button("Open in its own window").click());
        assertThat(window.frameLocator("iframe").locator("#greeting")).hasText("Hello Dave Dunn");
        assertThat(main.locator("iframe[title='Window App']")).hasCount(0);
        Browsers.shot(window, "app-window-light");
        window.frameLocator("iframe").locator("body").evaluate(
                "() => parent.postMessage(JSON.stringify({ mt: 'Action', type: 'SetArgs', args: { view: '7' } }), '*')");
        assertThat(window).hasURL(Pattern.compile("#/window/windowapp%3Fview%3D7$"));

        main.evaluate("() => { localStorage.setItem('carillon:prefs', '{\"scheme\":\"dark\"}');"
                + " dispatchEvent(new StorageEvent('storage', { key: 'carillon:prefs' })) }");
        assertThat(window.frameLocator("iframe").locator("html")).hasAttribute("data-scheme", "dark");
        assertThat(window.locator("html")).hasAttribute("data-scheme", "dark");
        Browsers.shot(window, "app-window-dark");

        main.close();
        assertThat(window.frameLocator("iframe").locator("#greeting")).hasText("Hello Dave Dunn");
        assertThat(window.locator("window-view")).isVisible();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void runningAppOnAllScreens(ServerProcess server, Browsers browsers) {
        ConsoleApps.open(server, browsers).create("looksapp", "Looks App", service.url("acme-sample"), PASSWORD);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1280, 390}) {
                ClientPage client = ClientPage.open(server, browsers,
                        new Browser.NewContextOptions().setViewportSize(width, width == 390 ? 844 : 800).setColorScheme(scheme));
                client.logIn("alice", ServerProcess.DEMO_PASSWORD);
                openApp(client, "Looks App");
                FrameLocator app = client.page().frameLocator("iframe[title='Looks App']");
                assertThat(app.locator("#greeting")).hasText("Hello Alice Abel");
                assertThat(app.locator("html")).hasAttribute("data-scheme", scheme.name().toLowerCase(Locale.ROOT));
                assertThat(client.find(".app-title .has-picture")).isVisible();
                assertEquals(width, ((Number) client.page().evaluate("() => document.documentElement.scrollWidth")).intValue());
                Browsers.shot(client.page(), "app-running-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
            }
        }
        assertEquals(List.of(), browsers.problems());
    }

    private static void openApp(ClientPage client, String title) {
        client.find(".app-row-open").filter(new Locator.FilterOptions().setHasText(title)).click();
    }
}
