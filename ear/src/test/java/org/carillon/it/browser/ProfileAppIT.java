package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.MyAppsClient;
import org.junit.jupiter.api.Test;

/** What the profile app shows beside password and second factor: the devices, and the apps for tasks that several can do. */
@WithCompany
@WithBrowser
class ProfileAppIT {

    private static final String PROVIDERS = """
            () => setInterval(() => document.querySelector("iframe.app-frame[src*='/APPS/profile/']")?.contentWindow.postMessage(JSON.stringify({
              mt: 'ApiUpdate', defaultApiProviders: {}, apis: {
                'com.innovaphone.phone': { desk: { title: 'Desk phone', info: {}, model: {} }, soft: { title: 'Softphone', info: {}, model: {} } },
                'com.innovaphone.chat': { chat: { title: 'Chat', info: {}, model: {} } } } }), '*'), 50)""";

    @Test
    void anotherDeviceIsLoggedOut(Company company, Browsers browsers) {
        ClientPage own = ClientPage.loggedIn(company.server(), browsers, "bob");
        FrameLocator app = own.openProfile("Bob Baker");
        ClientPage other = ClientPage.loggedIn(company.server(), browsers, "bob");
        Locator rows = app.locator("sessions-card .row");
        assertThat(rows.first()).containsText("This device");
        assertThat(rows.first()).containsText("Chrome on Linux");
        int before = rows.count();
        rows.nth(1).locator("button").click();
        app.locator("dialog button[value=no]").click();
        other.page().reload();
        other.expectHome();
        rows.nth(1).locator("button").click();
        app.locator("dialog button[value=yes]").click();
        other.expectLoginForm();
        assertThat(app.locator("sessions-card [role=status]")).hasText("The device is logged out.");
        assertThat(rows).hasCount(before - 1);
        assertEquals(List.of(), browsers.problems());
    }

    /** The client of the test tells the app of two phones, again and again, because the real one knows of none and says so. */
    @Test
    void standardAppIsKeptOnTheHomeScreen(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "bob");
        FrameLocator app = client.openProfile("Bob Baker");
        client.page().evaluate(PROVIDERS);
        assertThat(app.locator("standard-card select")).hasCount(1);
        app.locator("standard-card").getByLabel("Calls").selectOption("soft");
        assertThat(app.locator("standard-card [role=status]")).containsText("Your choice is saved");
        assertEquals("soft", standardPhone(company.server()));
        app.locator("standard-card").getByLabel("Calls").selectOption("Ask me each time");
        assertThat(app.locator("standard-card").getByLabel("Calls")).hasValue("");
        client.page().reload();
        assertThat(app.locator("h1")).hasText("Bob Baker");
        assertEquals("", standardPhone(company.server()));
        assertEquals(List.of(), browsers.problems());
    }

    /** An address that leads to this machine is kept but not asked; one that is none is not even kept. */
    @Test
    void theCalendarIsSetAndSaysWhatIsWrong(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "bob");
        FrameLocator app = client.openProfile("Bob Baker");
        Locator card = app.locator("calendar-card");
        card.getByText("Change").click();
        card.locator("#calendar").fill("https://bob:secret@calendar.example.com/bob");
        card.getByText("Save address").click();
        assertThat(card.locator("#calendar-problem")).containsText("no address of a calendar");
        Browsers.shot(client.page(), "profile-calendar-wrong");
        card.locator("#calendar").fill("http://127.0.0.1:9/secret-of-bob.ics");
        card.getByText("Save address").click();
        assertThat(card.locator("#calendar-fault")).containsText("reads no calendars from this place");
        assertThat(card).not().containsText("secret-of-bob");
        Browsers.shot(client.page(), "profile-calendar");
        card.getByText("Change").click();
        card.locator("#calendar").fill("");
        card.getByText("Save address").click();
        assertThat(card).containsText("follows no calendar any more");
        assertEquals(List.of(), browsers.problems());
    }

    /** As another client of the user reads it (client-runtime.md section 6.4). */
    private static String standardPhone(ServerProcess server) {
        try (MyAppsClient bob = MyAppsClient.user(server, "bob", ServerProcess.DEMO_PASSWORD)) {
            bob.send("SubscribeApps");
            String home = bob.await("UpdateAppsComplete").json().getString("selected");
            String key = "@client#com.innovaphone.phone=";
            return home.contains(key) ? home.substring(home.indexOf(key) + key.length()) : "";
        }
    }
}
