package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.options.ColorScheme;

import org.carillon.it.ServerProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log-in, the home screen and the apps of the PBX on a desk and on a phone, by day and by night: they fit, and have the scheme. */
@WithCompany
@WithBrowser
class BuiltInLookIT {

    private static final String TOO_WIDE = "page => page.scrollWidth - page.clientWidth";

    @ParameterizedTest
    @CsvSource({"DESKTOP,LIGHT", "DESKTOP,DARK", "PHONE,LIGHT", "PHONE,DARK"})
    void everyAppFitsTheScreenAndFollowsTheScheme(Screen screen, ColorScheme scheme, Company company, Browsers browsers) {
        String word = scheme.name().toLowerCase(Locale.ROOT);
        String look = screen + "-" + word;
        ClientPage client = ClientPage.open(company.server(), browsers, screen.options().setColorScheme(scheme));
        assertThat(client.find("#username")).isVisible();
        Browsers.shot(client.page(), "look-login-" + look);
        client.logIn("admin", ServerProcess.ADMIN_PASSWORD);
        client.expectHome();
        assertThat(client.find(".app-rows")).containsText("Profile");
        Browsers.shot(client.page(), "look-home-" + look);
        show(client, "profile", "sessions-card", look, word);
        show(client, "apps", ".all .row .strong", look, word);
        show(client, "users", ".user-row", look, word);
        show(client, "search?q=bob", ".row .strong", look, word);
        show(client, "chat", "chat-list .empty", look, word);
        FrameLocator users = client.openApp("users");
        users.getByText("New user").click();
        assertThat(users.locator("#cn")).isVisible();
        Browsers.shot(client.page(), "look-new-user-" + look);
        assertFits(users);
        assertEquals(List.of(), browsers.problems());
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP,en,'Own data, password, second factor, devices'", "PHONE,en,'Own data, password, second factor, devices'",
            "DESKTOP,de,'Eigene Daten, Passwort, zweiter Faktor, Geräte'", "PHONE,de,'Eigene Daten, Passwort, zweiter Faktor, Geräte'"})
    void whatAnAppIsForIsReadWholeAndInTheOwnLanguage(Screen screen, String language, String profile, Company company, Browsers browsers) {
        ClientPage client = ClientPage.open(company.server(), browsers, screen.options().setLocale(language));
        assertThat(client.find("#username")).isVisible();
        client.logIn("admin", ServerProcess.ADMIN_PASSWORD);
        client.expectHome();
        assertThat(client.find(".app-rows")).containsText(profile);
        assertEquals(List.of(), client.find(".app-row-text").evaluateAll("all => all.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent)"));
        client.find(".app-row-text").first().scrollIntoViewIfNeeded();
        Browsers.shot(client.page(), "look-app-texts-" + screen + "-" + language);
        assertEquals(List.of(), browsers.problems());
    }

    private static void show(ClientPage client, String link, String content, String look, String scheme) {
        FrameLocator app = client.openApp(link);
        assertThat(app.locator(content).first()).isVisible();
        assertThat(app.locator("html")).hasAttribute("data-scheme", scheme);
        Browsers.shot(client.page(), "look-" + link.replaceAll("\\?.*", "") + "-" + look);
        assertFits(app);
    }

    private static void assertFits(FrameLocator app) {
        int tooWide = ((Number) app.locator("html").evaluate(TOO_WIDE)).intValue();
        assertTrue(tooWide <= 0, "wider than the screen by " + tooWide);
    }
}
