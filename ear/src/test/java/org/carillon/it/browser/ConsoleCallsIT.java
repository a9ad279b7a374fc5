package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the console about calls: those that go on, and the records with their chart. */
@WithServer
@WithBrowser
class ConsoleCallsIT {

    private static final int NORMAL = 16;

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void aCallIsSeenWhileItGoesOnAndAfterwards(int width, ColorScheme scheme, ServerProcess server, Browsers browsers) {
        String look = width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        Page page = browsers.page(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(width, 844).setColorScheme(scheme));
        ConsolePages.logIn(server, page, "admin", ServerProcess.ADMIN_PASSWORD);
        page.navigate(server.adminUri("/telephony/calls.xhtml").toString());
        try (TestPhone carol = TestPhone.of(server, "carol"); TestPhone dave = TestPhone.of(server, "dave")) {
            carol.call("104");
            dave.ring();
            dave.answer();
            carol.hear("conn");
            assertThat(row(page, "Carol Clark").first()).containsText("connected");
            assertThat(row(page, "phone-dave").first()).containsText("incoming");
            Browsers.shot(page, "console-calls-" + look);
            carol.hangUp(NORMAL);
            dave.hear("rel");
            assertThat(row(page, "phone-dave")).hasCount(0);
        }
        page.navigate(server.adminUri("/telephony/records.xhtml").toString());
        assertThat(page.locator(".call-bars canvas")).isVisible();
        page.locator("[id='list:filter']").fill("104");
        page.locator("[id='list:direction']").selectOption("out");
        assertThat(row(page, "Carol Clark").first()).containsText("outgoing");
        assertThat(row(page, "incoming")).hasCount(0);
        page.locator("[id='list:status']").selectOption("BUSY");
        assertThat(row(page, "Carol Clark")).hasCount(0);
        page.locator("[id='list:status']").selectOption("CONNECTED");
        page.locator("[id='list:direction']").selectOption("");
        assertThat(row(page, "phone-dave").first()).containsText("answered");
        assertThat(row(page, "phone-carol").first()).containsText("answered");
        Browsers.shot(page, "console-records-" + look);
        assertEquals(width, ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue());
        assertEquals(List.of(), browsers.problems());
    }

    private static Locator row(Page page, String text) {
        return page.locator("[id='list:table'] tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}
