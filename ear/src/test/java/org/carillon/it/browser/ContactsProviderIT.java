package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

/** The contacts as provider for the client and for other apps; for these the test takes the part of the client. */
@WithCompany
@WithBrowser
class ContactsProviderIT {

    private static final String FRAME = "iframe.app-frame[src*='/APPS/contacts/']";
    /** Asks the running app as the client would, and takes what comes back until one message of that type. */
    private static final String ASK = """
            ({ frame, api, src, msg, last }) => new Promise((resolve) => {
              const results = [];
              addEventListener('message', function hear(event) {
                const answer = JSON.parse(event.data);
                const about = answer.mt === 'ApiResult' ? answer.src === src : answer.mt === 'ApiRequest' && answer.provider === 'asker';
                if (!about) return;
                results.push(answer.msg);
                if (answer.msg.mt !== last) return;
                removeEventListener('message', hear);
                resolve(JSON.stringify(results));
              });
              document.querySelector(frame).contentWindow.postMessage(JSON.stringify({ mt: 'ApiRequest', api, consumer: 'asker', src, msg }), '*');
            })""";

    @Test
    void theBarOfTheClientFindsEverybodyOnce(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "carol");
        FrameLocator app = client.openApp("contacts");
        button(app, "New contact").click();
        app.locator("#first").fill("Bobby");
        app.locator("#last").fill("Tables");
        app.locator("[name=number]").first().fill("+49 30 123456");
        button(app, "Save").click();
        assertThat(app.locator("contact-panel [role=status]")).hasText("Saved.");
        button(app, "New contact").click();
        app.locator("#dn").fill("Bob again");
        app.locator("[name=email]").first().fill("bob@example.com");
        button(app, "Save").click();
        assertThat(app.locator("contact-panel h2")).hasText("Bob again");
        client.comeBack();
        client.expectHome();
        client.find(".search-input").fill("bob");
        Locator results = client.find(".search-result");
        assertThat(results.filter(new Locator.FilterOptions().setHasText("Bobby Tables"))).hasCount(1);
        assertThat(results.filter(new Locator.FilterOptions().setHasText("Bob Baker"))).hasCount(1);
        assertThat(results.filter(new Locator.FilterOptions().setHasText("Bob again"))).hasCount(0);
        assertThat(client.find(FRAME)).hasCount(1);
        assertThat(client.find(".rail-apps .rail-item")).hasCount(0);
        client.page().keyboard().press("Escape");
        client.openApp("contacts");
        assertThat(app.locator(".contact-row")).hasCount(2);
        assertThat(client.find(".rail-apps .rail-item")).hasCount(1);
        for (int i = 0; i < 2; i++) {
            app.locator(".contact-row").first().click();
            button(app, "Delete").click();
            app.locator("dialog button[value=yes]").click();
            assertThat(app.locator(".contact-row")).hasCount(1 - i);
        }
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void itAnswersWhoHasANumber(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "bob");
        FrameLocator app = client.openApp("contacts");
        button(app, "New contact").click();
        app.locator("#company").fill("<b>Bad & Co</b>");
        app.locator("[name=number]").first().fill("+49 7031 1234567");
        button(app, "Save").click();
        assertThat(app.locator("contact-panel [role=status]")).hasText("Saved.");
        Map<String, Object> lookup = Map.of("mt", "Lookup", "prefixIntl", "000", "prefixNtl", "00", "prefixExt", "0", "area", "7031", "country", "49",
                "lookup", "0004970311234567");
        assertEquals("[{\"mt\":\"LookupInfo\",\"dn\":\"<b>Bad & Co</b>\",\"contact\":{\"displayname\":\"<b>Bad & Co</b>\",\"company\":\"<b>Bad & Co</b>\","
                + "\"telephonenumber\":[\"+4970311234567\"]},\"adjust\":true},{\"mt\":\"LookupResult\"}]",
                ask(client.page(), "com.innovaphone.phonelookup", "1", lookup, "LookupResult"));
        assertEquals("[{\"mt\":\"LookupResult\"}]",
                ask(client.page(), "com.innovaphone.phonelookup", "2", Map.of("mt", "Lookup", "lookup", "+1555123"), "LookupResult"));
        String alice = ask(client.page(), "com.innovaphone.phonelookup", "3", Map.of("mt", "Lookup", "lookup", "101"), "LookupResult");
        assertTrue(alice.contains("\"displayname\":\"Alice Abel\"") && alice.contains("\"extension\":[\"101\"]"), alice);
        assertEquals("[{\"mt\":\"CallInfo\",\"id\":7,\"guid\":\"g\",\"html\":\"<strong>&#60;b&#62;Bad &#38; Co&#60;/b&#62;</strong>\"}]",
                ask(client.page(), "com.innovaphone.phoneinfo", "4", Map.of("mt", "CallUpdated", "id", 7, "guid", "g", "num", "+4970311234567"), "CallInfo"));
        assertEquals("[{\"mt\":\"SearchResult\",\"src\":5}]",
                ask(client.page(), "com.innovaphone.search", "5", Map.of("mt", "Search", "src", 5, "search", "alice", "type", "contact"), "SearchResult"));
        assertEquals("[{\"mt\":\"SearchResult\"}]",
                ask(client.page(), "com.innovaphone.search", "6", Map.of("mt", "Search", "search", "b"), "SearchResult"));
        String found = ask(client.page(), "com.innovaphone.search", "7", Map.of("mt", "Search", "search", "bad co"), "SearchResult");
        assertTrue(found.startsWith("[{\"mt\":\"SearchInfo\",\"dn\":\"<b>Bad & Co</b>\""), found);
        button(app, "Delete").click();
        app.locator("dialog button[value=yes]").click();
        assertEquals(List.of(), browsers.problems());
    }

    private static Locator button(FrameLocator app, String name) {
        return app.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String ask(Page page, String api, String src, Map<String, Object> msg, String last) {
        return (String) page.evaluate(ASK, Map.of("frame", FRAME, "api", api, "src", src, "msg", msg, "last", last));
    }
}
