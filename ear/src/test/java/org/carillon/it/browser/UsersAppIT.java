package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.carillon.it.Mailbox.Mail;
import org.carillon.it.ServerProcess;
import org.junit.jupiter.api.Test;

/** Administrators invite people, who choose their password with a link; the link works once, and only the last one. */
@WithCompany
@WithBrowser
class UsersAppIT {

    private static final Pattern LINK = Pattern.compile("https://\\S+/PBX0/APPCLIENT/password\\.htm#[0-9a-f]{64}");
    private static final String FIRST = "correct horse battery";
    private static final String SECOND = "another staple horse";

    @Test
    void invitedPersonChoosesThePasswordAndLogsIn(Company company, Browsers browsers) {
        FrameLocator app = users(company, browsers);
        app.getByText("New user").click();
        app.locator("#cn").fill("Heidi Heß");
        assertThat(app.locator("#name")).hasValue("heidi.heß");
        app.locator("#name").fill("heidi");
        app.locator("#num").fill("118");
        app.getByText("Send the invitation").click();
        assertThat(app.locator("#email-note")).hasText("Enter an address such as name@example.com.");
        app.locator("#email").fill("heidi@example.com");
        app.getByText("Send the invitation").click();
        assertThat(app.locator("new-user")).containsText("Sent to heidi@example.com");

        String link = link(company, "heidi@example.com", "your account");
        Page page = browsers.page();
        page.navigate(link);
        assertThat(page).hasURL(Pattern.compile("password\\.htm$"));
        assertThat(page.locator("h1")).hasText("Welcome");
        assertThat(page.locator(".whose")).containsText("Heidi Heß");
        page.locator("#fresh").fill("short");
        page.locator("button.primary").click();
        assertThat(page.locator("[role=alert]")).hasText("Too short: at least 8 characters.");
        page.locator("#fresh").fill(FIRST);
        page.locator("button.primary").click();
        assertThat(page.locator("h1")).hasText("Your password is set");
        page.getByText("Log in", new Page.GetByTextOptions().setExact(true)).click();
        ClientPage heidi = ClientPage.in(page, company.server());
        heidi.logIn("heidi", FIRST);
        heidi.expectHome();

        Page again = browsers.page();
        again.navigate(link);
        assertThat(again.locator("h1")).hasText("This link does not work");
        app.getByText("Show the user").click();
        assertThat(app.locator("user-panel .tags")).containsText("1 device");
        assertThat(app.locator("user-panel .tags")).not().containsText("Invited");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void resetEndsTheSessionsAndTheOldPassword(Company company, Browsers browsers) {
        FrameLocator app = users(company, browsers);
        app.getByText("New user").click();
        app.locator("#cn").fill("Ivan Ives");
        app.locator(".way input[value=password]").check();
        app.locator("#password").fill(FIRST);
        app.getByText("Add the user").click();
        assertThat(app.locator("new-user h2")).hasText("The user is there");
        app.getByText("Show the user").click();
        ClientPage ivan = ClientPage.open(company.server(), browsers);
        ivan.logIn("ivan.ives", FIRST);
        ivan.expectHome();

        app.getByText("Show a new password link").click();
        String former = app.locator("#link").inputValue();
        assertTrue(LINK.matcher(former).matches(), former);
        app.getByText("Show a new password link").click();
        assertThat(app.locator("#link")).not().hasValue(former);
        String link = app.locator("#link").inputValue();
        assertThat(app.locator("user-panel")).containsText("It is shown only here and now");
        Page page = browsers.page();
        page.navigate(former);
        assertThat(page.locator("h1")).hasText("This link does not work");
        page = browsers.page();
        page.navigate(link);
        assertThat(page.locator("h1")).hasText("New password");
        page.locator("#fresh").fill(SECOND);
        page.locator("#fresh").press("Enter");
        assertThat(page.locator("h1")).hasText("Your password is set");

        ivan.expectLoginForm();
        ivan.logIn("ivan.ives", FIRST);
        ivan.expectError("User name or password is not right");
        ivan.logIn("ivan.ives", SECOND);
        ivan.expectHome();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void lockingThrowsOutAndGrantsBringTheApp(Company company, Browsers browsers) {
        FrameLocator app = users(company, browsers);
        app.getByText("New user").click();
        app.locator("#cn").fill("Judy Jones");
        app.locator(".way input[value=password]").check();
        app.locator("#password").fill(FIRST);
        app.getByText("Add the user").click();
        app.getByText("Show the user").click();
        ClientPage judy = ClientPage.open(company.server(), browsers);
        judy.logIn("judy.jones", FIRST);
        judy.expectHome();
        Locator usersRow = judy.find(".app-row").filter(new Locator.FilterOptions().setHasText("Invite people"));
        assertThat(usersRow).hasCount(0);

        app.locator("user-panel .tick").filter(new Locator.FilterOptions().setHasText("Users")).locator("input").check();
        app.locator("input[aria-label='Another group']").fill("night shift");
        app.locator("input[aria-label='Another group']").press("Enter");
        app.getByText("Save", new FrameLocator.GetByTextOptions().setExact(true)).click();
        assertThat(app.locator("user-panel [role=status]")).hasText("Saved.");
        assertThat(app.locator("user-panel .chip input:checked")).hasValue("night shift");
        assertThat(usersRow).hasCount(1);
        usersRow.locator("button").first().click();
        assertThat(judy.app("users").locator("h3")).hasText("For administrators");

        app.getByText("Lock", new FrameLocator.GetByTextOptions().setExact(true)).click();
        app.locator("dialog button[value=yes]").click();
        assertThat(app.locator("user-panel .tags")).containsText("Locked");
        judy.expectLoginForm();
        judy.logIn("judy.jones", FIRST);
        judy.expectError("User name or password is not right");
        app.getByText("Unlock", new FrameLocator.GetByTextOptions().setExact(true)).click();
        assertThat(app.locator("user-panel .tags")).not().containsText("Locked");
        judy.logIn("judy.jones", FIRST);
        assertThat(judy.find("work-place")).isVisible();
        assertEquals(List.of(), browsers.problems());
    }

    /** The app in the browser of the administrator. */
    private static FrameLocator users(Company company, Browsers browsers) {
        ClientPage admin = ClientPage.open(company.server(), browsers);
        admin.logIn("admin", ServerProcess.ADMIN_PASSWORD);
        admin.expectHome();
        FrameLocator app = admin.openApp("users");
        assertThat(app.locator("h1")).hasText("Users");
        assertThat(app.locator(".user-row").first()).isVisible();
        return app;
    }

    private static String link(Company company, String to, String subject) {
        Mail mail = company.mailbox().await();
        while (!mail.subject().contains(subject)) {
            mail = company.mailbox().await();
        }
        assertEquals(to, mail.to());
        Matcher link = LINK.matcher(mail.text());
        assertTrue(link.find(), mail.text());
        assertTrue(link.group().startsWith(company.server().httpsUri("/").toString()), link.group());
        return link.group();
    }
}
