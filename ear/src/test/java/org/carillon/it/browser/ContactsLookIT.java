package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.carillon.it.ServerProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contacts on a desk and on a phone, by day and by night, in English and German. */
@WithCompany
@WithBrowser
class ContactsLookIT {

    private static final String TOO_WIDE = "page => page.scrollWidth - page.clientWidth";

    @ParameterizedTest
    @CsvSource({"DESKTOP,LIGHT,en-GB", "DESKTOP,DARK,de-DE", "PHONE,LIGHT,de-DE", "PHONE,DARK,en-GB"})
    void itFitsTheScreenAndFollowsSchemeAndLanguage(Screen screen, ColorScheme scheme, String locale, Company company, Browsers browsers) {
        boolean german = locale.startsWith("de");
        String look = screen + "-" + scheme.name().toLowerCase(Locale.ROOT);
        ClientPage client = ClientPage.open(company.server(), browsers, screen.options().setColorScheme(scheme).setLocale(locale));
        client.logIn("admin", ServerProcess.ADMIN_PASSWORD);
        client.expectHome();
        FrameLocator app = client.openApp("contacts");
        assertThat(app.locator("html")).hasAttribute("data-scheme", scheme.name().toLowerCase(Locale.ROOT));
        assertThat(app.locator("h3")).hasText(german ? "Noch keine eigenen Kontakte" : "No contacts of your own yet");
        shot(client, app, "contacts-empty-" + look);
        button(app, german ? "Neuer Kontakt" : "New contact").click();
        app.locator("#first").fill("Friederike");
        app.locator("#last").fill("Donaudampfschifffahrtsgesellschaft");
        app.locator("#company").fill("Donaudampfschifffahrt AG");
        app.locator("[name=number]").nth(0).fill("+49 (0)7031 730090-123");
        app.locator("[name=number]").nth(1).fill("0171 1234567");
        app.locator("[name=email]").first().fill("friederike.donaudampfschifffahrtsgesellschaft@donaudampfschifffahrt.example");
        shot(client, app, "contacts-new-" + look);
        button(app, german ? "Speichern" : "Save").click();
        assertThat(app.locator("contact-panel h2")).hasText("Friederike Donaudampfschifffahrtsgesellschaft");
        shot(client, app, "contacts-one-" + look);
        button(app, german ? "Schließen" : "Close").click();
        find(app, "fr");
        assertThat(app.locator(".contact-row")).hasCount(2);
        shot(client, app, "contacts-found-" + look);
        assertTrue(!app.locator("body").innerText().matches("(?s).*\\b(source|kind|trouble|import|none|problem)\\.[a-z].*"), "a key stands where a text should");
        find(app, "");
        app.locator(".contact-row").first().click();
        button(app, german ? "Löschen" : "Delete").click();
        app.locator("dialog button[value=yes]").click();
        assertThat(app.locator("h3")).isVisible();
        assertEquals(List.of(), browsers.problems());
    }

    private static void shot(ClientPage client, FrameLocator app, String name) {
        Browsers.shot(client.page(), name);
        int tooWide = ((Number) app.locator("html").evaluate(TOO_WIDE)).intValue();
        assertTrue(tooWide <= 0, name + " is wider than the screen by " + tooWide);
    }

    private static void find(FrameLocator app, String text) {
        app.locator("input[type=search]").fill(text);
    }

    private static Locator button(FrameLocator app, String name) {
        return app.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name).setExact(true));
    }
}
