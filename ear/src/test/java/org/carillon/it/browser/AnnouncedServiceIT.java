package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.carillon.it.ServerProcess;
import org.carillon.it.appservice.PlainService;
import org.carillon.it.appservice.ServiceSession;
import org.junit.jupiter.api.Test;

/** From the service to the client: what a service tells the PBX about its app decides what the client does with it, also while it runs. */
@WithCompany
@WithBrowser
class AnnouncedServiceIT {

    private static final String PASSWORD = "s3cret-of-the-search";
    private static final String INFO = "\"info\":{\"hidden\":true,\"apis\":{\"com.innovaphone.search\":{\"info\":{}}}}";
    private static final String PAGE = """
            <!doctype html><title>search</title><script>
            const say = (message) => parent.postMessage(JSON.stringify(message), '*');
            addEventListener('message', ({ data }) => {
              const { mt, api, consumer, src, msg } = JSON.parse(data);
              if (mt !== 'ApiRequest') return;
              const answer = (result) => say({ mt: 'ApiResult', api, consumer, src, msg: result });
              answer({ mt: 'SearchInfo', dn: 'Miss ' + msg.search, type: 'contact', contact: { telephonenumber: ['4711'] } });
              answer({ mt: 'SearchResult' });
            });
            say({ mt: 'Alive' });
            say({ mt: 'RegisterApi', api: 'com.innovaphone.search' });
            </script>""";

    @Test
    void hiddenAppOfAConnectedServiceAnswersAndGoesWithTheRight(Company company, Browsers browsers) {
        try (PlainService service = new PlainService(PASSWORD).saying(INFO).serving("acme-sample.htm", PAGE)) {
            ConsoleApps console = ConsoleApps.open(company.server(), browsers);
            console.createConnected("hiddensearch", "Hidden search", service.url(), PASSWORD);
            service.awaitLogin();
            ClientPage client = ClientPage.loggedIn(company.server(), browsers, "bob");
            assertThat(client.find(".app-rows")).containsText("Profile");
            assertThat(client.find("iframe[title='Hidden search']")).hasCount(0);
            client.page().keyboard().press("Control+k");
            client.page().keyboard().type("Zoe");
            assertThat(client.find("[role=option]").first()).containsText("Miss Zoe");
            client.page().keyboard().press("Escape");
            assertThat(client.find("iframe[title='Hidden search']")).isHidden();
            assertThat(client.find(".app-rows")).not().containsText("Hidden search");
            console.revoke("Hidden search");
            assertThat(client.find("iframe[title='Hidden search']")).hasCount(0);
        }
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void aRunningClientFollowsWhatTheServiceSays(Company company, Browsers browsers) {
        try (PlainService service = new PlainService(PASSWORD).saying("\"info\":{\"apis\":{\"com.example.first\":{\"info\":{\"v\":1}}}}")
                .serving("acme-sample.png", "")) {
            ClientPage client = ClientPage.loggedIn(company.server(), browsers, "bob");
            ForeignApp consumer = client.openApp("calendar", "Calendar");
            ConsoleApps console = ConsoleApps.open(company.server(), browsers);
            console.createConnected("told-later", "Told later", service.url(), PASSWORD);
            ServiceSession session = service.awaitLogin();
            consumer.awaits(knows("com.example.first", "info.v === 1"));
            session.send(info("\"apis\":{\"com.example.first\":{\"info\":{\"v\":2}}}"));
            consumer.awaits(knows("com.example.first", "info.v === 2"));
            session.send(info("\"hidden\":true,\"apis\":{\"com.example.second\":{}}"));
            consumer.awaits(knows("com.example.second", "title === 'Told later'") + " && !" + knows("com.example.first", "title"));
            client.button("Home").click();
            assertThat(client.find(".app-rows")).containsText("Calendar");
            assertThat(client.find(".app-rows")).not().containsText("Told later");
            session.send(info("\"apis\":{}"));
            assertThat(client.find(".app-rows")).containsText("Told later");
            console.revoke("Told later");
            assertThat(client.find(".app-rows")).not().containsText("Told later");
        }
        assertEquals(List.of(), browsers.problems());
    }

    /** A PBX may know no presence of apps; then there is no badge, and nothing else is wrong. */
    @Test
    void badgeIsSubscribedToOnceTheServiceOffersIt(Company company, Browsers browsers) {
        List<String> sent = new CopyOnWriteArrayList<>();
        List<String> heard = new CopyOnWriteArrayList<>();
        try (PlainService service = new PlainService(PASSWORD).serving("acme-sample.png", "")) {
            Page page = browsers.page();
            page.onWebSocket(socket -> {
                socket.onFrameSent(frame -> sent.add(frame.text()));
                socket.onFrameReceived(frame -> heard.add(frame.text()));
            });
            ClientPage client = ClientPage.in(page, company.server());
            client.logIn("bob", ServerProcess.DEMO_PASSWORD);
            client.expectHome();
            ConsoleApps console = ConsoleApps.open(company.server(), browsers);
            console.createConnected("counted", "Counted things", service.url(), PASSWORD);
            ServiceSession session = service.awaitLogin();
            assertThat(client.find(".app-rows")).containsText("Counted things");
            assertFalse(sent.contains(subscription("Subscribe")), "nobody offers a badge");
            session.send(info("\"presence\":true"));
            page.waitForCondition(() -> sent.contains(subscription("Subscribe")));
            page.waitForCondition(() -> heard.stream().anyMatch(text -> text.startsWith("{\"mt\":\"UpdatePresence\",\"sip\":\"counted\",")));
            assertThat(client.find(".app-row").filter(new Locator.FilterOptions().setHasText("Counted things")).locator(".badge")).hasCount(0);
            session.send(info("\"presence\":false"));
            page.waitForCondition(() -> sent.contains(subscription("Unsubscribe")));
            console.revoke("Counted things");
            assertThat(client.find(".app-rows")).not().containsText("Counted things");
        }
        assertEquals(List.of(), browsers.problems());
    }

    private static String subscription(String what) {
        return "{\"mt\":\"" + what + "Presence\",\"sip\":\"counted\"}";
    }

    private static String info(String members) {
        return "{\"mt\":\"AppInfoResult\",\"app\":\"acme-sample\",\"info\":{" + members + "}}";
    }

    /* Whether the last update says so of the app as a provider. */
    private static String knows(String api, String what) {
        return "heard.findLast((m) => m.mt === 'ApiUpdate').apis['" + api + "']?.['told-later']?." + what;
    }
}
