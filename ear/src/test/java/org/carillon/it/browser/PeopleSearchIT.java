package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

/**
 * The search as a page, and as provider of the search API: the test takes the part of the client and asks the running app with the
 * window messages of the protocol (client-runtime.md sections 6.3 and 8.2).
 */
@WithCompany
@WithBrowser
class PeopleSearchIT {

    private static final String ASK = """
            ({ frame, msg }) => new Promise((resolve) => {
              const results = [];
              addEventListener('message', function hear(event) {
                const answer = JSON.parse(event.data);
                if (answer.mt !== 'ApiResult' || answer.src !== msg.search) return;
                results.push(answer);
                if (answer.msg.mt !== 'SearchResult') return;
                removeEventListener('message', hear);
                resolve(JSON.stringify(results));
              });
              document.querySelector(frame).contentWindow.postMessage(
                JSON.stringify({ mt: 'ApiRequest', api: 'com.innovaphone.search', consumer: 'asker', src: msg.search, msg }), '*');
            })""";

    @Test
    void peopleAreFoundByNameAndNumberIfTheyLetThemselvesBeSeen(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "carol");
        FrameLocator app = client.openApp("search");
        assertThat(app.locator("h3")).hasText("Who are you looking for?");
        type(app, "bak");
        assertThat(app.locator(".row .strong")).hasText(new String[] {"Bob Baker"});
        assertThat(app.locator(".row")).containsText("bob@example.com");
        type(app, "10");
        assertThat(app.locator(".row .strong")).hasText(
                new String[] {"Alice Abel", "Bob Baker", "Carol Clark", "Erin Evans", "Frank Foster", "Grace Green"});
        type(app, "106");
        assertThat(app.locator(".row .strong")).hasText(new String[] {"Frank Foster"});
        type(app, "dave");
        assertThat(app.locator("h3")).hasText("Nobody found");
        type(app, "104");
        assertThat(app.locator("h3")).hasText("Nobody found");
        type(app, "d");
        assertThat(app.locator("h3")).hasText("Who are you looking for?");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void providerAnswersEveryQuestion(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "carol");
        FrameLocator app = client.openApp("search?q=frank");
        assertThat(app.locator(".row .strong")).hasText(new String[] {"Frank Foster"});
        String bob = ask(client.page(), "bob", "contact");
        assertTrue(bob.startsWith("[{\"mt\":\"ApiResult\",\"api\":\"com.innovaphone.search\",\"consumer\":\"asker\",\"src\":\"bob\",\"msg\":"
                + "{\"mt\":\"SearchInfo\",\"dn\":\"Bob Baker\",\"type\":\"contact\",\"contact\":{\"displayname\":\"Bob Baker\",\"extension\":[\"102\"]"), bob);
        assertTrue(bob.endsWith("\"msg\":{\"mt\":\"SearchResult\"}}]"), bob);
        String nothing = "[{\"mt\":\"ApiResult\",\"api\":\"com.innovaphone.search\",\"consumer\":\"asker\",\"src\":\"%s\",\"msg\":{\"mt\":\"SearchResult\"}}]";
        assertEquals(nothing.formatted("dave"), ask(client.page(), "dave", "contact"));
        assertEquals(nothing.formatted("x"), ask(client.page(), "x", "contact"));
        assertEquals(nothing.formatted("alice"), ask(client.page(), "alice", "app"));
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void itIsInNobodysListOfApps(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "carol");
        assertThat(client.find(".app-row").first()).isVisible();
        assertThat(client.find(".app-row").getByText("Search", new Locator.GetByTextOptions().setExact(true))).hasCount(0);
        assertEquals(List.of(), browsers.problems());
    }

    private static void type(FrameLocator app, String text) {
        app.locator("input[type=search]").fill(text);
    }

    private static String ask(Page page, String search, String type) {
        return (String) page.evaluate(ASK, Map.of("frame", "iframe.app-frame[src*='/APPS/search/']",
                "msg", Map.of("mt", "Search", "search", search, "type", type)));
    }
}
