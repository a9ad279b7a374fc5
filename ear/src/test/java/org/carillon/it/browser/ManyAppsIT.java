package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.MyAppsClient;
import org.junit.jupiter.api.Test;

/** A user with very many apps. The times are printed; the limits leave room for a machine that does other things as well. */
@WithCompany
@WithBrowser
class ManyAppsIT {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int MOST_SCRIPT = 300_000;
    private static final double MOST_SHIFT = 0.1;
    private static final String WATCH_SHIFTS = """
            window.shift = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((one) => { if (!one.hadRecentInput) window.shift += one.value; }))
              .observe({ type: 'layout-shift', buffered: true });""";

    @Test
    void homeIsThereSoonAndStandsStill(Company company, Browsers browsers) {
        try (MyAppsClient admin = MyAppsClient.user(company.server(), "admin", ServerProcess.ADMIN_PASSWORD)) {
            admin.send("SetApps", "home", IntStream.rangeClosed(1, 20).mapToObj(n -> "many-" + n).collect(Collectors.joining(",")));
            admin.send("KeepAlive");
            admin.await("KeepAlive");
        }
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1280, 390}) {
                look(company, browsers, scheme, width);
            }
        }
        assertEquals(List.of(), browsers.problems());
    }

    private static void look(Company company, Browsers browsers, ColorScheme scheme, int width) {
        Page page = browsers.page(new Browser.NewContextOptions().setViewportSize(width, width == 390 ? 844 : 800).setColorScheme(scheme));
        page.addInitScript(WATCH_SHIFTS);
        ClientPage client = ClientPage.in(page, company.server());
        assertThat(page.locator("#username")).isVisible();
        long start = System.nanoTime();
        client.logIn("admin", ServerProcess.ADMIN_PASSWORD);
        page.waitForFunction("n => document.querySelectorAll('.app-row').length >= n", Company.MANY_APPS);
        long millis = (System.nanoTime() - start) / 1_000_000;
        String name = width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        assertThat(client.find(".tile .has-picture").first()).isVisible();
        double shift = ((Number) page.evaluate("() => window.shift")).doubleValue();
        int script = ((Number) page.evaluate("() => performance.getEntriesByType('resource').filter((one) => /\\.js$/.test(one.name))"
                + ".reduce((sum, one) => sum + one.decodedBodySize, 0)")).intValue();
        int icons = ((Number) page.evaluate("() => performance.getEntriesByType('resource').filter((one) => one.name.endsWith('.png')).length")).intValue();
        System.out.printf(Locale.ROOT, "many apps %s: home %d ms after the login, layout shift %.3f, %d bytes of script, %d icons%n",
                name, millis, shift, script, icons);
        Browsers.shot(page, "many-apps-" + name);
        assertTrue(millis < PATIENCE_MILLIS, name + ": " + millis + " ms");
        assertTrue(shift < MOST_SHIFT, name + ": layout shift " + shift);
        assertTrue(script < MOST_SCRIPT, name + ": " + script + " bytes of script");
        assertTrue(icons < Company.MANY_APPS, name + ": icons that nobody sees are loaded");
    }
}
