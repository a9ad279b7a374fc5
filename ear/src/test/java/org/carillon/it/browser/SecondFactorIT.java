package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.carillon.it.Mailbox.Mail;
import org.carillon.it.ServerProcess;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A log-in that waits for a second word, from another session or from a mail (myapps.md section 5.5). Carol switches it on in the
 * first test and off in the last one, so the order matters.
 */
@WithCompany
@WithBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondFactorIT {

    private static final Pattern LINK = Pattern.compile("https://\\S+/confirm\\.htm#[0-9a-f]{64}");

    @Test
    @Order(1)
    void ownSessionAllowsTheNextOne(Company company, Browsers browsers) {
        ClientPage own = ClientPage.loggedIn(company.server(), browsers, "carol");
        own.switchSecondFactor(true, "Carol Clark");
        assertThat(own.profile().locator("#factor")).isChecked();
        ClientPage fresh = waiting(company, browsers);
        String code = fresh.waitingCode();
        assertTrue(code.matches("[1-9]\\d{3}"), code);
        Browsers.shot(fresh.page(), "second-factor");
        assertThat(own.find(".request-code strong")).hasText(code);
        assertThat(own.find(".request h2")).hasText("Chrome on Linux wants to log in");
        Browsers.shot(own.page(), "second-factor-request");
        own.button("Allow").click();
        fresh.expectHome();
        assertThat(own.find(".request")).hasCount(0);
        fresh.page().reload();
        fresh.expectHome();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    @Order(2)
    void deniedLoginIsBackAtTheForm(Company company, Browsers browsers) {
        ClientPage own = back(company, browsers);
        ClientPage fresh = waiting(company, browsers);
        assertThat(own.find(".request-code strong")).hasText(fresh.waitingCode());
        own.button("Deny").click();
        fresh.expectLoginForm();
        fresh.expectError("The log-in was not confirmed");
        assertThat(fresh.find("#username")).hasValue("carol");
        assertEquals("[]", fresh.storedSession());
        assertThat(own.find(".request")).hasCount(0);
        fresh.page().reload();
        fresh.expectLoginForm();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    @Order(3)
    void waitingMayBeGivenUp(Company company, Browsers browsers) {
        ClientPage own = back(company, browsers);
        ClientPage fresh = waiting(company, browsers);
        fresh.waitingCode();
        assertThat(own.find(".request")).hasCount(1);
        fresh.button("Cancel").click();
        fresh.expectLoginForm();
        assertThat(own.find(".request")).hasCount(0);
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    @Order(4)
    void linkInTheMailAllowsAfterAClickAndOnlyOnce(Company company, Browsers browsers) {
        ClientPage fresh = waiting(company, browsers);
        String code = fresh.waitingCode();
        String link = link(company, code);

        Page mailed = browsers.page();
        mailed.navigate(link);
        Locator page = mailed.locator("#confirm");
        assertThat(page).containsText("You followed a link from an e-mail");
        assertThat(mailed).hasURL(Pattern.compile("confirm\\.htm$"));
        fresh.waitingCode();
        page.getByText("Show the request").click();
        assertEquals(code, page.locator(".code").innerText().replaceAll("\\s", ""));
        assertThat(page).containsText("Chrome on Linux");
        Browsers.shot(mailed, "second-factor-mail");
        page.getByText("Yes, that is me").click();
        assertThat(page).containsText("Log-in confirmed");
        fresh.expectHome();

        Page again = browsers.page();
        again.navigate(link);
        again.getByText("Show the request").click();
        assertThat(again.locator("#confirm")).containsText("This link is no longer valid");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    @Order(5)
    void linkInTheMailDenies(Company company, Browsers browsers) {
        ClientPage fresh = waiting(company, browsers);
        Page mailed = browsers.page();
        mailed.navigate(link(company, fresh.waitingCode()));
        mailed.getByText("Show the request").click();
        mailed.getByText("No, deny it").click();
        assertThat(mailed.locator("#confirm")).containsText("Log-in denied");
        fresh.expectError("The log-in was not confirmed");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    @Order(6)
    void switchedOffItAsksNoMore(Company company, Browsers browsers) {
        ClientPage own = back(company, browsers);
        own.switchSecondFactor(false, "Carol Clark");
        ClientPage.loggedIn(company.server(), browsers, "carol");
        assertEquals(List.of(), browsers.problems());
    }

    private static ClientPage waiting(Company company, Browsers browsers) {
        ClientPage client = ClientPage.open(company.server(), browsers);
        client.logIn("carol", ServerProcess.DEMO_PASSWORD);
        return client;
    }

    /** A browser in which carol is logged in although each log-in needs a second word: this one by mail. */
    private static ClientPage back(Company company, Browsers browsers) {
        ClientPage client = waiting(company, browsers);
        Page mailed = browsers.page();
        mailed.navigate(link(company, client.waitingCode()));
        mailed.getByText("Show the request").click();
        mailed.getByText("Yes, that is me").click();
        client.expectHome();
        return client;
    }

    /** The link from the mail about the log-in with this code. */
    private static String link(Company company, String code) {
        Mail mail = company.mailbox().await();
        while (!mail.subject().contains(code)) {
            mail = company.mailbox().await();
        }
        assertEquals("carol@example.com", mail.to());
        assertTrue(mail.text().contains(code), mail.text());
        Matcher link = LINK.matcher(mail.text());
        assertTrue(link.find(), mail.text());
        assertTrue(link.group().startsWith(company.server().httpsUri("/").toString()), link.group());
        return link.group();
    }
}
