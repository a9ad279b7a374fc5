package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.Test;

/** Log-in with a password, the return without one, and the log-out (myapps.md sections 5 and 6). */
@WithServer
@WithBrowser
class ClientLoginIT {

    @Test
    void passwordLogsInAndIsKeptNowhere(ServerProcess server, Browsers browsers) {
        ClientPage client = ClientPage.open(server, browsers);
        client.expectLoginForm();
        assertThat(client.find("#username")).isFocused();
        assertThat(client.find("#username")).hasAttribute("autocomplete", "username");
        assertThat(client.find("#password")).hasAttribute("autocomplete", "current-password");
        Browsers.shot(client.page(), "login");
        client.logIn("alice", ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        assertThat(client.find("home-view .greeting")).containsText("Alice");
        assertThat(client.page()).hasTitle(Pattern.compile("^(\\(\\d+\\) )?Home – myApps$"));
        assertThat(client.find(".presence-button")).containsText("Available");
        assertFalse(client.page().evaluate("() => JSON.stringify({ ...localStorage, ...sessionStorage })").toString()
                .contains(ServerProcess.DEMO_PASSWORD), "the password is stored");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void wrongPasswordSaysSoAndKeepsTheForm(ServerProcess server, Browsers browsers) {
        ClientPage client = ClientPage.open(server, browsers);
        client.logIn("alice", "not this one");
        client.expectError("User name or password is not right");
        client.expectLoginForm();
        assertThat(client.find("#username")).hasValue("alice");
        assertThat(client.find("#password")).isFocused();
        assertEquals("[]", client.storedSession());
        client.logIn("alice", ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void unknownUserLooksLikeAWrongPassword(ServerProcess server, Browsers browsers) {
        ClientPage client = ClientPage.open(server, browsers);
        client.logIn("nobody", "whatever");
        client.expectError("User name or password is not right");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void shownPasswordIsReadableAndHiddenAgain(ServerProcess server, Browsers browsers) {
        ClientPage client = ClientPage.open(server, browsers);
        client.find("#password").fill("geheim");
        client.button("Show password").click();
        assertThat(client.find("#password")).hasAttribute("type", "text");
        client.button("Hide password").click();
        assertThat(client.find("#password")).hasAttribute("type", "password");
        assertThat(client.find("#password")).hasValue("geheim");
    }

    @Test
    void returnNeedsNoPassword(ServerProcess server, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(server, browsers, "alice");
        String session = client.storedSession();
        assertNotEquals("[]", session);
        client.page().reload();
        client.expectHome();
        client.comeBack();
        client.expectHome();
        Page tab = client.page().context().newPage();
        ClientPage.in(tab, server).expectHome();
        client.page().close();
        ClientPage later = ClientPage.in(tab.context().newPage(), server);
        later.expectHome();
        assertEquals(session, later.storedSession(), "a return must not make another session");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void reloadStaysWhereTheUserWas(ServerProcess server, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(server, browsers, "alice");
        client.openProfile("Alice Abel");
        client.page().reload();
        assertThat(client.profile().locator("h1")).hasText("Alice Abel");
        assertTrue(client.page().url().contains("#/app/profile"), client.page().url());
        client.page().goBack();
        client.expectHome();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void logOutForgetsTheSessionInAllTabs(ServerProcess server, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(server, browsers, "alice");
        ClientPage tab = ClientPage.in(client.page().context().newPage(), server);
        tab.expectHome();
        client.page().bringToFront();
        client.chooseInAccountMenu("Log out");
        client.expectLoginForm();
        tab.expectLoginForm();
        assertEquals("[]", client.storedSession());
        client.page().reload();
        client.expectLoginForm();
        assertEquals(List.of(), browsers.problems());
    }
}
