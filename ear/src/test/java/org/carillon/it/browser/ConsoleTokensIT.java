package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.Test;

/** The way of a token: made in the console, shown once, used by a program, revoked. */
@WithServer
@WithBrowser
class ConsoleTokensIT {

    /** After that no transition runs any more. */
    private static final double STILL_MILLIS = 400;

    @Test
    void aTokenIsMadeShownOnceUsedAndRevoked(ServerProcess server, Browsers browsers) throws Exception {
        Page page = open(server, browsers, new Browser.NewContextOptions().setLocale("en-GB").setPermissions(List.of("clipboard-read", "clipboard-write")));
        button(page, "New token").click();
        Locator panel = page.locator("[id='edit']");
        button(page, "Make the token").click();
        assertThat(panel.locator(".fault").first()).isVisible();
        panel.getByLabel("Name").fill("nightly sync");
        panel.getByLabel("users:read").check();
        panel.getByLabel("groups:read").check();
        Browsers.shot(page, "console-token-new");
        button(page, "Make the token").click();
        assertThat(panel.locator("#token")).isVisible();
        String token = panel.locator("#token").inputValue();
        assertTrue(token.matches("crl_[0-9a-f]{16}_[0-9a-f]{64}"), token);
        button(page, "Copy").click();
        assertThat(button(page, "Copied")).isVisible();
        assertEquals(token, page.evaluate("() => navigator.clipboard.readText()"));
        Browsers.shot(page, "console-token-made");
        assertEquals(200, ask(server, "/users", token));
        assertEquals(403, ask(server, "/apps", token));

        page.reload();
        Locator row = page.locator("[id='list:table'] tr", new Page.LocatorOptions().setHasText("nightly sync"));
        assertThat(row).containsText("users:read");
        assertThat(row).containsText("just now");
        assertFalse(page.content().contains(token.substring(21)), "the secret is still in the page");
        Browsers.shot(page, "console-tokens");

        row.getByRole(AriaRole.BUTTON).click();
        Locator question = page.getByRole(AriaRole.DIALOG);
        assertThat(question).containsText("nightly sync");
        assertThat(question).containsText("users:read, groups:read");
        Browsers.shot(page, "console-token-revoke");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revoke")).click();
        assertThat(row).hasCount(0);
        assertEquals(401, ask(server, "/users", token));
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void thePageSpeaksGermanInTheDarkAndOnAPhone(ServerProcess server, Browsers browsers) {
        Page page = open(server, browsers, new Browser.NewContextOptions().setLocale("de-DE").setColorScheme(ColorScheme.DARK).setViewportSize(390, 844));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("API-Token").setExact(true))).isVisible();
        button(page, "Neues Token").click();
        assertThat(page.locator("[id='edit']")).containsText("90 Tage");
        assertFalse(page.locator("body").innerText().matches("(?s).*\\b(token|scope|setting)\\.[a-zA-Z].*"), "a key stands where a text should");
        page.waitForTimeout(STILL_MILLIS);
        Browsers.shot(page, "console-token-phone");
        assertEquals(List.of(), browsers.problems());
    }

    private static Page open(ServerProcess server, Browsers browsers, Browser.NewContextOptions options) {
        Page page = browsers.page(options);
        page.navigate(server.adminUri("/").toString());
        page.locator("input[autocomplete=username]").fill("admin");
        page.locator("input[autocomplete=current-password]").fill(ServerProcess.ADMIN_PASSWORD);
        page.locator("input[type=submit].primary").click();
        page.waitForLoadState();
        page.navigate(server.adminUri("/system/tokens.xhtml").toString());
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static int ask(ServerProcess server, String path, String token) throws IOException, InterruptedException {
        return server.client().send(HttpRequest.newBuilder(server.httpsUri("/admin/api/v1" + path)).header("Authorization", "Bearer " + token).build(),
                BodyHandlers.discarding()).statusCode();
    }
}
