package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;

import org.carillon.it.ServerProcess;
import org.junit.jupiter.api.Test;

/** The PBX goes away and comes back while the client is open. Browsers log lost sockets as errors, so those are not looked at here. */
@WithCompany
@WithBrowser
class OutageIT {

    /** The longest wait between two attempts, and some more. */
    private static final IsHiddenOptions NEXT_ATTEMPT = new IsHiddenOptions().setTimeout(60_000);
    private static final Duration START = Duration.ofSeconds(120);

    @Test
    void killedServerIsWaitedForAndTheSessionReturns(Company company, Browsers browsers) {
        ServerProcess server = company.server();
        ClientPage client = ClientPage.loggedIn(server, browsers, "alice");
        client.addPerson("bob");
        assertThat(client.person("Bob Baker")).isVisible();
        String session = client.storedSession();
        ClientPage typing = ClientPage.open(server, browsers);
        typing.find("#username").fill("alice");
        typing.find("#password").fill(ServerProcess.DEMO_PASSWORD);
        Locator bar = client.find(".bar.offline");
        assertThat(bar).isHidden();

        server.kill9();
        server.launch();
        try {
            assertThat(bar).containsText("You are offline.");
            assertThat(bar).containsText(Pattern.compile("Next try in [2-9] s"));
            String first = bar.innerText();
            Browsers.shot(client.page(), "offline");
            assertThat(bar).not().hasText(first);
            assertNotEquals(first, bar.innerText(), "it counts down");
            assertThat(client.find("home-view .greeting")).isVisible();
            assertThat(client.person("Bob Baker")).isVisible();
            assertThat(client.find(".presence-button")).containsText("Offline");
            assertThat(typing.find(".bar.offline")).isVisible();
            assertThat(typing.find("#password")).hasValue(ServerProcess.DEMO_PASSWORD);
        } finally {
            server.awaitReady(START);
        }

        assertThat(bar).isHidden(NEXT_ATTEMPT);
        assertThat(client.find(".presence-button")).containsText("Available");
        client.expectHome();
        assertEquals(session, client.storedSession());
        assertThat(typing.find(".bar.offline")).isHidden(NEXT_ATTEMPT);
        assertThat(typing.find("#username")).hasValue("alice");
        typing.find("#password").press("Enter");
        typing.expectHome();
    }

    @Test
    void returnOfTheNetworkIsNotWaitedFor(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        Locator bar = client.find(".bar.offline");
        client.page().context().setOffline(true);
        assertThat(bar).containsText("You are offline.");
        client.page().waitForTimeout(4_000);
        client.page().context().setOffline(false);
        long start = System.nanoTime();
        assertThat(bar).isHidden();
        assertThat(client.find(".presence-button")).containsText("Available");
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        System.out.println("back " + millis + " ms after the network");
        assertTrue(millis < 3_000, millis + " ms");
    }
}
