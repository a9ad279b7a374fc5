package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import com.microsoft.playwright.Locator;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.Test;

/** The list of the user's own sessions, and what ends them (myapps.md sections 8 and 9). */
@WithServer
@WithBrowser
class ClientSessionsIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @Test
    void deletedSessionIsThrownOutAtOnce(ServerProcess server, Browsers browsers) {
        ClientPage own = ClientPage.loggedIn(server, browsers, "bob");
        own.chooseInAccountMenu("Devices");
        Locator rows = own.find("sessions-view .row");
        int before = rows.count();
        ClientPage other = ClientPage.loggedIn(server, browsers, "bob");
        assertThat(rows).hasCount(before + 1);
        assertThat(rows.first()).containsText("This device");
        assertThat(rows.first().locator("button")).hasCount(0);
        assertThat(rows.first()).containsText("Chrome on Linux");
        assertThat(rows.first()).containsText("Last used just now");
        Browsers.shot(own.page(), "sessions");

        other.page().evaluate("""
                () => new MutationObserver(() => { window.thrownOut ??= document.querySelector('#username') ? Date.now() : undefined; })
                    .observe(document.body, { childList: true, subtree: true })""");
        rows.nth(1).getByText("End", new Locator.GetByTextOptions().setExact(true)).click();
        Locator dialog = own.find("dialog");
        assertThat(dialog).containsText("End this session?");
        own.page().evaluate("() => addEventListener('click', () => { window.clicked = Date.now(); }, true)");
        dialog.locator(".danger").click();
        other.expectLoginForm();
        long millis = ((Number) other.page().evaluate("() => window.thrownOut")).longValue()
                - ((Number) own.page().evaluate("() => window.clicked")).longValue();
        System.out.println("thrown out " + millis + " ms after the click");
        assertTrue(millis <= AT_ONCE.toMillis(), millis + " ms");

        assertEquals("[]", other.storedSession());
        other.page().reload();
        other.expectLoginForm();
        assertThat(rows).hasCount(before);
        own.page().reload();
        assertThat(rows.first()).containsText("This device");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void endingASessionCanBeCalledOff(ServerProcess server, Browsers browsers) {
        ClientPage other = ClientPage.loggedIn(server, browsers, "bob");
        ClientPage own = ClientPage.loggedIn(server, browsers, "bob");
        own.chooseInAccountMenu("Devices");
        own.find("sessions-view .row button").first().click();
        own.page().keyboard().press("Escape");
        assertThat(own.find("dialog")).hasCount(0);
        other.page().reload();
        other.expectHome();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void logOutElsewhereLeavesTheList(ServerProcess server, Browsers browsers) {
        ClientPage own = ClientPage.loggedIn(server, browsers, "bob");
        own.chooseInAccountMenu("Devices");
        Locator rows = own.find("sessions-view .row");
        assertThat(rows.first()).isVisible();
        int before = rows.count();
        ClientPage other = ClientPage.loggedIn(server, browsers, "bob");
        assertThat(rows).hasCount(before + 1);
        other.chooseInAccountMenu("Log out");
        assertThat(rows).hasCount(before);
        assertEquals(List.of(), browsers.problems());
    }
}
