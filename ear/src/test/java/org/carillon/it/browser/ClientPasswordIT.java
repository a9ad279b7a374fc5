package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import com.microsoft.playwright.FrameLocator;

import org.carillon.it.ServerProcess;
import org.junit.jupiter.api.Test;

/** A new password, chosen in the profile app: an app like any other, which logs in to its own service over a socket of its own. */
@WithCompany
@WithBrowser
class ClientPasswordIT {

    private static final String NEW = "correct horse battery";

    @Test
    void newPasswordEndsTheOtherSessionsAndKeepsTheOwn(Company company, Browsers browsers) {
        ClientPage own = ClientPage.loggedIn(company.server(), browsers, "dave");
        ClientPage other = ClientPage.loggedIn(company.server(), browsers, "dave");
        FrameLocator app = own.openProfile("Dave Dunn");
        Browsers.shot(own.page(), "profile");

        change(app, "wrong one", NEW);
        assertThat(app.locator("password-card [role=alert]")).hasText("This is not your current password.");
        assertThat(app.locator("#fresh")).hasValue(NEW);
        change(app, ServerProcess.DEMO_PASSWORD, "short");
        assertThat(app.locator("password-card [role=alert]")).hasText("Too short: at least 8 characters.");
        other.page().reload();
        other.expectHome();

        change(app, ServerProcess.DEMO_PASSWORD, NEW);
        assertThat(app.locator("password-card .notice")).hasText("Your password is changed. Your other devices are logged out.");
        other.expectLoginForm();
        assertEquals("[]", other.storedSession());
        own.page().reload();
        assertThat(app.locator("h1")).hasText("Dave Dunn");

        other.logIn("dave", ServerProcess.DEMO_PASSWORD);
        other.expectError("User name or password is not right");
        other.logIn("dave", NEW);
        other.expectHome();
        assertEquals(List.of(), browsers.problems());
    }

    private static void change(FrameLocator app, String current, String fresh) {
        app.locator("#current").fill(current);
        app.locator("#fresh").fill(fresh);
        app.locator("password-card button.primary").click();
    }
}
