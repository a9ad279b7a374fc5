package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of the console on a phone and on a desktop, light and dark: all that can be pressed lies on the screen. */
@WithServer
@WithBrowser
class ConsoleLookIT {

    private static final Map<String, String> PAGES = Map.of("users", "/people/users.xhtml", "groups", "/people/groups.xhtml",
            "apps", "/apps/objects.xhtml", "settings", "/system/settings.xhtml");
    /** Controls that are shown, but lie beside the screen, or too small to be hit. */
    private static final String BESIDE = """
            () => [...document.querySelectorAll('main :is(a, button, input, select, .ui-chkbox-box)')]
              .filter((e) => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !e.closest('.ui-helper-hidden-accessible'))
              .filter((e) => {
                const { left, right, width } = e.getBoundingClientRect();
                return width > 0 && (left < 0 || right > innerWidth);
              }).map((e) => e.outerHTML.slice(0, 160))""";

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1280, LIGHT", "1280, DARK"})
    void everythingLiesOnTheScreen(int width, ColorScheme scheme, ServerProcess server, Browsers browsers) {
        Page page = browsers.page(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(width, 844).setColorScheme(scheme));
        ConsolePages.logIn(server, page, "admin", ServerProcess.ADMIN_PASSWORD);
        PAGES.forEach((name, path) -> {
            page.navigate(server.adminUri(path).toString());
            expectNothingBeside(page, width);
            Browsers.shot(page, "console-" + name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
        });
        page.navigate(server.adminUri("/people/users.xhtml").toString());
        Locator boxes = page.locator("[id='list:table'] tbody .ui-chkbox-box");
        boxes.first().click();
        assertThat(page.locator("[id='list:selection']")).containsText("1");
        expectNothingBeside(page, width);
        page.locator("[id='list:table'] .row-open").first().click();
        assertThat(page.locator("[id='edit']")).isVisible();
        expectNothingBeside(page, width);
        Browsers.shot(page, "console-user-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
        assertEquals(List.of(), browsers.problems());
    }

    private static void expectNothingBeside(Page page, int width) {
        assertEquals(List.of(), page.evaluate(BESIDE));
        assertEquals(width, ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue(), page.url());
    }
}
