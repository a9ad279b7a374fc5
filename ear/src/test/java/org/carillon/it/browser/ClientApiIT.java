package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;

import jakarta.json.JsonObject;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.MyAppsClient;
import org.junit.jupiter.api.Test;

/** The Client APIs between apps (client-runtime.md sections 6 to 8). What services announce is put on the wire by the test. */
@WithCompany
@WithBrowser
class ClientApiIT {

    private static final String SEARCH = "com.innovaphone.search";
    private static final String PHONE = "com.innovaphone.phone";
    private static final Map<String, String> SEARCHABLE = Map.of("partners", "{\"hidden\":true,\"apis\":{\"" + SEARCH + "\":{\"info\":{\"a\":1}}}}");
    private static final Map<String, String> PHONES = Map.of("voicemail", "{\"apis\":{\"" + PHONE + "\":{\"info\":{\"type\":\"phone\"}}}}",
            "video", "{\"apis\":{\"" + PHONE + "\":{\"info\":{\"type\":\"softphone\"}}}}");
    private static final String SEARCHER = """
            answers.ApiRequest = ({ api, consumer, src, msg }) => {
              const answer = (result) => say({ mt: 'ApiResult', api, consumer, src, msg: result });
              answer({ mt: 'SearchInfo', dn: msg.search + ' of ' + consumer, type: 'contact', contact: { telephonenumber: ['4711'] } });
              answer({ mt: 'SearchResult' });
            };
            say({ mt: 'ApiModel', api: 'com.innovaphone.search', model: { relevance: 1 } });
            say({ mt: 'RegisterApi', api: 'com.innovaphone.search' });
            say({ mt: 'ApiModel', api: 'com.innovaphone.search', model: { relevance: 7 } });""";

    @Test
    void anAppSearchesInAHiddenOneThatIsStartedForIt(Company company, Browsers browsers) {
        ClientPage client = ClientPage.withApps(company.server(), browsers, "alice", SEARCHABLE);
        ForeignApp.script(client.page().context(), "partners", SEARCHER);
        assertThat(client.find("home-view")).containsText("Calendar");
        assertThat(client.find(".app-rows")).not().containsText("Partners");
        ForeignApp calendar = client.openApp("calendar", "Calendar");
        JsonObject before = provider(calendar.hears("m.mt === 'ApiUpdate'"), SEARCH, "partners");
        assertEquals("{\"title\":\"Partners\",\"url\":\"https://apps.example.com/example.com/partners/acme-partners\",\"info\":{\"a\":1},\"model\":{}}",
                before.toString());

        calendar.say("{mt: 'ConsumeApi', api: '" + SEARCH + "'}",
                "{mt: 'ApiRequest', api: '" + SEARCH + "', provider: '*', src: {n: 17}, msg: {mt: 'Search', search: 'Bob'}}");
        assertEquals("{\"mt\":\"ApiResult\",\"api\":\"" + SEARCH + "\",\"provider\":\"partners\",\"src\":{\"n\":17},\"msg\":{\"mt\":\"SearchInfo\","
                + "\"dn\":\"Bob of calendar\",\"type\":\"contact\",\"contact\":{\"telephonenumber\":[\"4711\"]}}}",
                calendar.hears("m.msg?.mt === 'SearchInfo' && m.provider === 'partners'").toString());
        calendar.hears("m.msg?.mt === 'SearchResult' && m.provider === 'partners'");
        assertThat(client.find("iframe[title=Partners]")).isHidden();
        assertThat(client.find(".rail-apps li")).hasCount(1);
        calendar.awaits("heard.findLast((m) => m.mt === 'ApiUpdate').apis['" + SEARCH + "'].partners.model.relevance === 7");
        assertEquals(0, provider(calendar.last("m.mt === 'ApiUpdate'"), SEARCH, "partners").getInt("restart"));

        ForeignApp partners = ForeignApp.in(client.page(), "partners");
        assertEquals("{\"mt\":\"ApiRequest\",\"api\":\"" + SEARCH + "\",\"consumer\":\"calendar\",\"src\":{\"n\":17},\"msg\":{\"mt\":\"Search\",\"search\":\"Bob\"}}",
                partners.last("m.mt === 'ApiRequest'").toString());
        client.button("Close Calendar").click();
        assertEquals("{\"mt\":\"ApiConsumerClosed\",\"api\":\"" + SEARCH + "\",\"consumer\":\"calendar\"}",
                partners.hears("m.mt === 'ApiConsumerClosed'").toString());
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void theSearchFieldOfTheClientAsksTheAppsToo(Company company, Browsers browsers) {
        ClientPage client = ClientPage.withApps(company.server(), browsers, "alice", SEARCHABLE);
        ForeignApp.script(client.page().context(), "partners", SEARCHER);
        client.page().keyboard().press("Control+k");
        client.page().keyboard().type("Zoe");
        assertThat(client.find("[role=option]").first()).containsText("Zoe of @client");
        client.page().keyboard().press("Enter");
        assertThat(client.person("4711")).isVisible();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void withoutAProviderTheConsumerLearnsIt(Company company, Browsers browsers) {
        ClientPage client = ClientPage.withApps(company.server(), browsers, "alice", SEARCHABLE);
        ForeignApp app = client.openApp("calendar", "Calendar");
        app.say("{mt: 'ApiRequest', api: 'com.acme.nothing', src: 'a', msg: {}}",
                "{mt: 'ApiRequest', api: '" + SEARCH + "', provider: 'chat', src: 'b', msg: {}}",
                "{mt: 'ApiRequest', api: 'com.acme.nothing', provider: '*', src: 'c', msg: {}}");
        for (String src : List.of("a", "b", "c")) {
            JsonObject result = app.hears("m.src === '" + src + "'");
            assertFalse(result.getString("errorText").isEmpty());
            assertFalse(result.containsKey("msg"));
        }
        app.say("{mt: 'RegisterApi', api: 'com.acme.own'}", "{mt: 'ApiRequest', api: 'com.acme.own', provider: '*', src: 'd', msg: {}}");
        app.hears("m.src === 'd' && m.errorText");
        assertEquals(0, app.count("m.mt === 'ApiRequest'"));
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void theOnlyAppIsTheDefaultAndHasNoCallsBeforeItRuns(Company company, Browsers browsers) {
        ClientPage client = ClientPage.withApps(company.server(), browsers, "alice", Map.of("video", PHONES.get("video")));
        JsonObject update = client.openApp("calendar", "Calendar").hears("m.mt === 'ApiUpdate' && m.apis['" + PHONE + "']");
        assertEquals("video", update.getJsonObject("defaultApiProviders").getString(PHONE));
        assertEquals("{\"registered\":false,\"calls\":[]}", provider(update, PHONE, "video").getJsonObject("model").toString());
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void theChosenAppFollowsTheUser(Company company, Browsers browsers) {
        ServerProcess server = company.server();
        ClientPage client = ClientPage.withApps(server, browsers, "alice", PHONES);
        String phone = "answers.ApiRequest = () => {}; say({ mt: 'RegisterApi', api: '" + PHONE + "' });";
        ForeignApp.script(client.page().context(), "video", phone);
        ForeignApp calendar = client.openApp("calendar", "Calendar");
        calendar.say("{mt: 'ApiRequest', api: '" + PHONE + "', src: 1, title: 'Call Bob', msg: {mt: 'StartCall', num: '102'}}");
        assertThat(client.find("dialog h2")).hasText("Call Bob");
        Browsers.shot(client.page(), "app-choice");
        client.find("dialog [name=remember]").check();
        client.find("dialog .menu-item").filter(new Locator.FilterOptions().setHasText("Video")).click();
        assertEquals("102", ForeignApp.in(client.page(), "video").hears("m.mt === 'ApiRequest'").getJsonObject("msg").getString("num"));
        calendar.awaits("heard.findLast((m) => m.mt === 'ApiUpdate').defaultApiProviders['" + PHONE + "'] === 'video'");

        ClientPage other = ClientPage.withApps(server, browsers, "alice", PHONES);
        JsonObject update = other.openApp("messenger", "Messenger").hears("m.mt === 'ApiUpdate' && m.defaultApiProviders['" + PHONE + "']");
        assertEquals("video", update.getJsonObject("defaultApiProviders").getString(PHONE));
        assertEquals(List.of("video", "voicemail"), List.copyOf(update.getJsonObject("apis").getJsonObject(PHONE).keySet()));
        other.button("Home").click();
        assertThat(other.find(".home")).not().containsText("@client");
        try (MyAppsClient alice = MyAppsClient.user(server, "alice", ServerProcess.DEMO_PASSWORD)) {
            alice.send("SetApps", "home", "");
            alice.send("KeepAlive");
            alice.await("KeepAlive");
        }
        assertEquals(List.of(), browsers.problems());
    }

    private static JsonObject provider(JsonObject update, String api, String name) {
        return update.getJsonObject("apis").getJsonObject(api).getJsonObject(name);
    }
}
