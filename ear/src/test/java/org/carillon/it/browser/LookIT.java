package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.MyAppsClient;
import org.junit.jupiter.api.Test;

/** Languages, colours and sizes: what a person sees. */
@WithCompany
@WithBrowser
class LookIT {

    private static final Pattern KEY_OF_A_TEXT = Pattern.compile("\\b(home|nav|people|presence|account|sessions|settings|login|factor|password)\\.[a-z]");
    /** After that no transition runs any more. */
    private static final double STILL_MILLIS = 400;

    @Test
    void germanAndDarkFollowTheBrowserIntoTheApps(Company company, Browsers browsers) {
        Page page = browsers.page(new Browser.NewContextOptions().setLocale("de-DE").setColorScheme(ColorScheme.DARK));
        ClientPage client = ClientPage.in(page, company.server());
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("html")).hasAttribute("data-scheme", "dark");
        assertThat(client.find("h1")).hasText("Willkommen zurück");
        client.logIn("alice", "falsch");
        client.expectError("Benutzername oder Passwort stimmt nicht");
        Browsers.shot(page, "login-dark-german");
        client.logIn("alice", ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        assertThat(page).hasTitle("Start – myApps");
        assertThat(client.find("home-view")).containsText("Alle Apps");
        assertThat(client.find(".presence-button")).containsText("Verfügbar");
        expectNoKeys(client);
        Browsers.shot(page, "home-dark-german");
        client.chooseInAccountMenu("Geräte");
        assertThat(client.find("sessions-view")).containsText("Zuletzt benutzt");
        expectNoKeys(client);
        client.chooseInAccountMenu("Einstellungen");
        expectNoKeys(client);
        client.chooseInAccountMenu("Profil und Passwort");
        assertThat(client.profile().locator("two-factor-card h2")).hasText("Zweiter Faktor");
        assertThat(client.profile().locator("html")).hasAttribute("data-scheme", "dark");
        Browsers.shot(page, "profile-dark-german");
        assertEquals("rgb(17, 19, 27)", page.evaluate("() => getComputedStyle(document.body).backgroundColor"));
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void choiceOfLanguageAndSchemeReachesRunningAppsAndStays(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        client.openProfile("Alice Abel");
        client.chooseInAccountMenu("Settings");
        client.find("settings-view").getByLabel("Deutsch").check();
        client.find("settings-view").getByLabel("Dunkel").check();
        assertThat(client.find("settings-view legend").first()).hasText("Sprache");
        assertThat(client.profile().locator("two-factor-card h2")).hasText("Zweiter Faktor");
        assertThat(client.profile().locator("html")).hasAttribute("data-scheme", "dark");
        client.page().reload();
        assertThat(client.page().locator("html")).hasAttribute("data-scheme", "dark");
        assertThat(client.find("settings-view legend").first()).hasText("Sprache");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void phoneHasItsBarBelowAndAppsFillTheScreen(Company company, Browsers browsers) {
        ClientPage client = ClientPage.open(company.server(), browsers, new Browser.NewContextOptions().setViewportSize(390, 844)
                .setDeviceScaleFactor(2).setHasTouch(true).setIsMobile(true));
        assertThat(client.find("#username")).isVisible();
        Browsers.shot(client.page(), "phone-login");
        client.logIn("alice", ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        assertThat(client.find("nav.rail")).isHidden();
        assertThat(client.find("nav.bottom-bar")).isVisible();
        BoundingBox bar = client.find("nav.bottom-bar").boundingBox();
        assertEquals(844, bar.y + bar.height, 1, "the bar is at the lower end");
        expectNoSidewaysScrolling(client);
        Browsers.shot(client.page(), "phone-home");

        client.button("Favourites").click();
        client.addPerson("bob");
        assertThat(client.person("Bob Baker")).isVisible();
        expectNoSidewaysScrolling(client);
        Browsers.shot(client.page(), "phone-people");
        client.button("Back").click();

        client.button("More").click();
        client.find("more-view section:last-child .menu-item").first().click();
        assertThat(client.profile().locator("h1")).hasText("Alice Abel");
        assertThat(client.find("nav.bottom-bar")).isHidden();
        BoundingBox app = client.find("iframe.app-frame[src*='/APPS/profile/']").boundingBox();
        assertEquals(390, app.width, 1);
        assertEquals(844, app.y + app.height, 1);
        assertTrue(app.y <= 48, "the bar above the app is slim: " + app.y);
        Browsers.shot(client.page(), "phone-profile");
        client.button("Back").click();
        client.expectHome();
        assertThat(client.find("nav.bottom-bar")).isVisible();
        assertEquals(List.of(), browsers.problems());
    }

    /** The picture of the README. It is taken here, so that it can be taken again, and put into ear/src/doc by hand. */
    @Test
    void workingDayForTheReadme(Company company, Browsers browsers) {
        ServerProcess server = company.server();
        try (MyAppsClient bob = MyAppsClient.user(server, "bob", ServerProcess.DEMO_PASSWORD);
             MyAppsClient carol = MyAppsClient.user(server, "carol", ServerProcess.DEMO_PASSWORD);
             MyAppsClient alice = MyAppsClient.user(server, "alice", ServerProcess.DEMO_PASSWORD)) {
            carol.send("SetOwnPresence", "activity", "busy", "note", "Quarterly review");
            alice.send("SetApps", "home", "messenger,calendar,video,partners,voicemail,rooms,reports");
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                ClientPage client = ClientPage.open(server, browsers,
                        new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(scheme));
                client.page().clock().setFixedTime("2026-03-03T09:41:00");
                client.logIn("alice", ServerProcess.DEMO_PASSWORD);
                List.of("bob", "carol", "erin", "frank", "grace").forEach(client::addPerson);
                assertThat(client.favourites().locator(".favourite .presence-mark")).hasCount(5);
                assertThat(client.person("Frank Foster")).containsText("Writing the offer");
                for (String running : List.of("Calendar", "Messenger")) {
                    client.tile(running).click();
                    assertThat(client.page().frameLocator("iframe[title=" + running + "]").locator("h1")).isVisible();
                    client.find(".rail-item").first().click();
                }
                assertThat(client.tiles()).hasCount(7);
                assertThat(client.find(".tile .has-picture")).hasCount(7);
                client.page().mouse().move(700, 880);
                client.page().evaluate("() => document.activeElement.blur()");
                assertThat(client.find(".presence-button")).containsText("Available");
                client.page().waitForTimeout(STILL_MILLIS);
                Browsers.shot(client.page(), "readme-" + scheme.name().toLowerCase(Locale.ROOT));
            }
            carol.send("SetOwnPresence", "activity", "", "note", "");
        }
        assertEquals(List.of(), browsers.problems());
    }

    private static void expectNoSidewaysScrolling(ClientPage client) {
        assertEquals(390, ((Number) client.page().evaluate("() => document.documentElement.scrollWidth")).intValue());
    }

    private static void expectNoKeys(ClientPage client) {
        String text = client.find("body").innerText();
        assertFalse(KEY_OF_A_TEXT.matcher(text).find(), text);
    }
}
