package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.MyAppsClient;
import org.junit.jupiter.api.Test;

/** The administrator's way: into the console, a new user, and that user's way into the client. */
@WithServer
@WithBrowser
class ConsoleIT {

    private static final String PASSWORD = "a-Passw0rd-for-erin";
    private static final int MOST_LOOKS = 50;

    @Test
    void aUserMadeInTheConsoleLogsInToTheClient(ServerProcess server, Browsers browsers) {
        Page console = logIn(server, browsers, "admin", ServerProcess.ADMIN_PASSWORD);
        assertThat(console.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Overview").setExact(true))).isVisible();
        console.navigate(server.adminUri("/people/users.xhtml").toString());
        button(console, "New user").click();
        Locator form = console.locator("[id='edit']");
        form.locator("input[id$=':cn']").first().fill("Erin Evans");
        form.locator("input[id$=':name']").first().fill("erin");
        form.locator("input[id$=':number']").first().fill("105");
        form.locator("input[id$=':email']").first().fill("erin@example.com");
        openTabOf(form, "input[type=password]");
        form.locator("input[type=password]").first().fill(PASSWORD);
        button(console, "Save").click();
        assertThat(console.locator("[id='list:table']")).containsText("Erin Evans");
        Browsers.shot(console, "console-users");

        ClientPage client = ClientPage.open(server, browsers);
        client.logIn("erin", PASSWORD);
        client.expectHome();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void theDevicesOfAUserShowWhetherTheyAreRegistered(ServerProcess server, Browsers browsers) {
        try (AppClient phone = AppClient.user(server, "dave", ServerProcess.DEMO_PASSWORD)) {
            phone.request("PbxSignal", "Register", "hw", "phone-dave");
            Page console = logIn(server, browsers, "admin", ServerProcess.ADMIN_PASSWORD);
            console.navigate(server.adminUri("/people/users.xhtml").toString());
            console.locator("[id='list:table']").getByText("Dave Dunn").click();
            Locator form = console.locator("[id='edit']");
            assertThat(form).isVisible();
            openTabOf(form, "[id$=':devices']");
            assertThat(form.getByText("Registered from ")).hasCount(1);
        }
    }

    /** Whoever knows the address can read the calendar: an administrator may set it, but is not shown it again. */
    @Test
    void theAddressOfACalendarIsNotShownAgain(ServerProcess server, Browsers browsers) {
        Page console = logIn(server, browsers, "admin", ServerProcess.ADMIN_PASSWORD);
        Locator calendar = calendarOfDave(server, console);
        calendar.fill("http://127.0.0.1:9/secret-of-dave.ics");
        button(console, "Save").click();
        assertThat(calendar).hasValue("http://127.0.0.1/...");
        save(console);
        calendar = readCalendarOfDave(server, console);
        assertThat(calendar).hasValue("http://127.0.0.1/...");
        assertThat(console.locator("[id='edit']")).containsText("the address is one of this machine");
        assertFalse(console.content().contains("secret-of-dave"));
        Browsers.shot(console, "console-calendar");
        calendar.fill("ftp://example.com/a.ics");
        button(console, "Save").click();
        assertThat(console.locator("[id='edit']")).containsText("Must begin with https://");
        calendar.fill("");
        save(console);
        assertThat(calendarOfDave(server, console)).hasValue("");
        assertEquals(List.of(), browsers.problems());
    }

    private static void save(Page console) {
        console.waitForResponse("**/people/users.xhtml*", () -> button(console, "Save").click());
    }

    /** The calendar is read in the background: the page that is opened too soon says that it has not been read yet. */
    private static Locator readCalendarOfDave(ServerProcess server, Page console) {
        Locator calendar = calendarOfDave(server, console);
        for (int opened = 1; opened < MOST_LOOKS && console.locator("[id='edit']").getByText("Not read yet").count() > 0; opened++) {
            calendar = calendarOfDave(server, console);
        }
        return calendar;
    }

    private static Locator calendarOfDave(ServerProcess server, Page console) {
        console.navigate(server.adminUri("/people/users.xhtml").toString());
        console.locator("[id='list:table']").getByText("Dave Dunn").click();
        Locator calendar = console.locator("[id='edit'] input[id$=':calendar']");
        assertThat(calendar).isVisible();
        return calendar;
    }

    @Test
    void nobodyButAnAdministratorGetsIn(ServerProcess server, Browsers browsers) {
        Page refused = logIn(server, browsers, "alice", ServerProcess.DEMO_PASSWORD);
        assertThat(refused.getByRole(AriaRole.ALERT)).isVisible();
        refused.navigate(server.adminUri("/people/users.xhtml").toString());
        assertTrue(refused.url().contains("login"), refused.url());
    }

    @Test
    void endingTheSessionOfTheConsoleInTheClientLogsTheConsoleOut(ServerProcess server, Browsers browsers) {
        Page console = logIn(server, browsers, "admin", ServerProcess.ADMIN_PASSWORD);
        assertThat(console).hasURL(Pattern.compile(".*/admin/(index.xhtml)?$"));
        try (var admin = MyAppsClient.user(server, "admin", ServerProcess.ADMIN_PASSWORD)) {
            admin.await("UpdateOwnPresence");
            admin.received().stream().filter(f -> f.mt().equals("SessionAdded"))
                    .filter(f -> !f.json().getJsonObject("info").getBoolean("current", false))
                    .forEach(f -> admin.send("DeleteSession", "id", f.json().getString("id")));
            admin.await("SessionDeleted");
        }
        console.navigate(server.adminUri("/people/users.xhtml").toString());
        assertTrue(console.url().contains("login"), console.url());
    }

    private static Page logIn(ServerProcess server, Browsers browsers, String name, String password) {
        return ConsolePages.logIn(server, browsers.page(new Browser.NewContextOptions().setLocale("en-GB")), name, password);
    }

    /* The panel has tabs; the field may be in one that is not shown. */
    private static void openTabOf(Locator form, String field) {
        for (int i = 0; i < form.getByRole(AriaRole.TAB).count() && !form.locator(field).first().isVisible(); i++) {
            form.getByRole(AriaRole.TAB).nth(i).click();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
