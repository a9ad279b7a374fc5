package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.Test;

/** The pages load in a browser without an error, and two browsers share nothing. */
@WithServer
@WithBrowser
class PagesIT {

    @Test
    void clientLoads(ServerProcess server, Browsers browsers) {
        Page page = browsers.page();
        Response response = page.navigate(server.httpsUri("/").toString());
        assertEquals(200, response.status());
        assertTrue(page.url().contains("/PBX0/APPCLIENT/"), page.url());
        assertThat(page.locator("#username")).isVisible();
        Browsers.shot(page, "client");
        assertEquals(java.util.List.of(), browsers.problems());
    }

    @Test
    void consoleLoads(ServerProcess server, Browsers browsers) {
        Page page = browsers.page();
        assertEquals(200, page.navigate(server.adminUri("/").toString()).status());
        Browsers.shot(page, "console");
        assertEquals(java.util.List.of(), browsers.problems());
    }

    @Test
    void browsersShareNothing(ServerProcess server, Browsers browsers) {
        Page one = browsers.page();
        Page other = browsers.page();
        one.navigate(server.httpsUri("/").toString());
        other.navigate(server.httpsUri("/").toString());
        // Until the form is there the page may still move to the address of the current build.
        assertThat(one.locator("#username")).isVisible();
        assertThat(other.locator("#username")).isVisible();
        one.evaluate("() => localStorage.setItem('it', 'here')");
        assertNotNull(one.evaluate("() => localStorage.getItem('it')"));
        assertEquals(null, other.evaluate("() => localStorage.getItem('it')"));
    }
}
