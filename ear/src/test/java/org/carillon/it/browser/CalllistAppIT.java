package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.carillon.it.ServerProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of calls, filled by calls of telephones: live, with a badge, to call back, for other apps too. */
@WithCompany
@WithBrowser
class CalllistAppIT {

    private static final Map<String, String> PHONE = Map.of("messenger", "{\"apis\": {\"com.innovaphone.phone\": {}}}");
    private static final String PROVIDER = "say({mt: 'RegisterApi', api: 'com.innovaphone.phone'});";
    private static final String TOO_WIDE = "page => page.scrollWidth - page.clientWidth";
    private static final int NORMAL = 16;
    private static final int BUSY = 17;

    @BeforeEach
    @AfterEach
    void nobodyHasCalls(Company company) {
        List.of("alice", "bob", "carol").forEach(user -> CallLists.clear(company.server(), user));
    }

    @Test
    void aMissedCallIsSeenCalledBackAndCleared(Company company, Browsers browsers) {
        ServerProcess server = company.server();
        ClientPage client = ClientPage.withApps(server, browsers, "alice", PHONE);
        ForeignApp.script(client.page().context(), "messenger", PROVIDER);
        ForeignApp other = client.openApp("messenger", "Messenger");
        other.say("{mt: 'ApiRequest', api: 'com.innovaphone.calllist', provider: '*', src: 'mine', msg: {mt: 'Subscribe', count: 5}}");
        assertEquals(0, other.hears("m.mt === 'ApiResult' && m.msg.mt === 'Update'").getJsonObject("msg").getJsonArray("entries").size());
        assertThat(client.find(".rail-apps li")).hasCount(1);
        try (TestPhone alice = TestPhone.of(server, "alice"); TestPhone bob = TestPhone.of(server, "bob")) {
            missed(bob, alice, "101");
            assertEquals("bob", other.hears("m.mt === 'ApiResult' && m.msg.entries?.length === 1").getJsonObject("msg").getJsonArray("entries").getJsonObject(0)
                    .getJsonObject("remote").getString("sip"));
            client.button("Home").click();
            assertThat(client.find(".rail [aria-label*='Calls'], .app-row:has-text('Calls'), .tile:has-text('Calls')").filter(
                    new Locator.FilterOptions().setHas(client.find(".badge"))).first()).isVisible();
            FrameLocator app = client.openApp("calllist");
            assertThat(rows(app)).hasCount(1);
            assertThat(rows(app)).containsText("Bob Baker");
            assertThat(rows(app).locator(".what")).hasText("Missed");
            assertThat(filter(app, "Missed").locator(".badge")).hasText("1");
            rows(app).getByLabel("Call Bob Baker").click();
            assertEquals("{\"mt\":\"StartCall\",\"num\":\"102\"}",
                    other.hears("m.mt === 'ApiRequest' && m.api === 'com.innovaphone.phone'").getJsonObject("msg").toString());
            alice.call("102");
            bob.ring();
            alice.hear("alert");
            bob.answer();
            alice.hear("conn");
            alice.hangUp(NORMAL);
            bob.hear("rel");
            assertThat(rows(app)).hasCount(2);
            assertThat(rows(app).first().locator(".what")).hasText(Pattern.compile("^Outgoing"));
            assertThat(rows(app).nth(1).locator(".what")).hasText("Missed, talked to since");
            assertThat(filter(app, "Missed").locator(".badge")).hasCount(0);
            filter(app, "Missed").click();
            assertThat(app.locator("h3")).hasText("Nothing missed");
            filter(app, "All").focus();
            client.page().keyboard().press("Enter");
            assertThat(rows(app)).hasCount(2);
            rows(app).first().getByLabel("Chat with Bob Baker").click();
            assertThat(client.app("chat").locator(".thread-head h2")).hasText("Bob Baker");
            client.openApp("calllist");
            button(app, "Clear list").click();
            app.locator("dialog button[value=yes]").click();
            assertThat(app.locator("h3")).hasText("No calls yet");
            other.awaits("heard.some((m) => m.mt === 'ApiResult' && m.msg.mt === 'Clear' && m.src === 'mine')");
        }
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void olderCallsComeOnDemand(Company company, Browsers browsers) {
        ServerProcess server = company.server();
        try (TestPhone bob = TestPhone.of(server, "bob")) {
            for (int i = 1; i <= 23; i++) {
                bob.callInVain("08150" + i);
            }
        }
        ClientPage client = ClientPage.loggedIn(server, browsers, "bob");
        FrameLocator app = client.openApp("calllist");
        assertThat(rows(app)).hasCount(20);
        assertThat(rows(app).first()).containsText("0815023");
        button(app, "Show older calls").click();
        assertThat(rows(app)).hasCount(23);
        assertThat(rows(app).last()).containsText("081501");
        assertThat(button(app, "Show older calls")).hasCount(0);
        assertEquals(List.of(), browsers.problems());
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP,LIGHT,en-GB", "DESKTOP,DARK,de-DE", "PHONE,LIGHT,de-DE", "PHONE,DARK,en-GB"})
    void itFitsTheScreenAndFollowsSchemeAndLanguage(Screen screen, ColorScheme scheme, String locale, Company company, Browsers browsers) {
        ServerProcess server = company.server();
        boolean german = locale.startsWith("de");
        String look = screen + "-" + scheme.name().toLowerCase(Locale.ROOT);
        ClientPage client = ClientPage.open(server, browsers, screen.options().setColorScheme(scheme).setLocale(locale));
        AnnouncedApps.in(client.page().context(), PHONE);
        client.comeBack();
        client.logIn("alice", ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        FrameLocator app = client.openApp("calllist");
        assertThat(app.locator("h3")).hasText(german ? "Noch keine Anrufe" : "No calls yet");
        Browsers.shot(client.page(), "look-calllist-empty-" + look);
        client.openApp("profile");
        try (TestPhone alice = TestPhone.of(server, "alice"); TestPhone bob = TestPhone.of(server, "bob"); TestPhone carol = TestPhone.of(server, "carol")) {
            alice.callInVain("004970317300901234567");
            talk(bob, alice, "101");
            alice.call("103");
            carol.ring();
            carol.hangUp(BUSY);
            alice.hear("rel");
            missed(alice, bob, "102");
            missed(carol, alice, "101");
            if (screen == Screen.PHONE) {
                assertThat(client.find(".bottom-item .badge").first()).hasText("1");
            }
            client.openApp("calllist");
            assertThat(rows(app)).hasCount(5);
            assertThat(rows(app).first().locator(".what")).hasText(german ? "Verpasst" : "Missed");
            Browsers.shot(client.page(), "look-calllist-" + look);
            int tooWide = ((Number) app.locator("html").evaluate(TOO_WIDE)).intValue();
            assertTrue(tooWide <= 0, "wider than the screen by " + tooWide);
            assertTrue(!app.locator("body").innerText().matches("(?s).*\\b(kind|filter|empty|clear)\\.[a-z].*"), "a key stands where a text should");
        }
        assertEquals(List.of(), browsers.problems());
    }

    private static void missed(TestPhone caller, TestPhone called, String number) {
        caller.call(number);
        called.ring();
        caller.hear("alert");
        caller.hangUp(NORMAL);
        called.hear("rel");
    }

    private static void talk(TestPhone caller, TestPhone called, String number) {
        caller.call(number);
        called.ring();
        called.answer();
        caller.hear("conn");
        caller.hangUp(NORMAL);
        called.hear("rel");
    }

    private static Locator rows(FrameLocator app) {
        return app.locator(".call-row");
    }

    private static Locator filter(FrameLocator app, String name) {
        return app.locator(".filter").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator button(FrameLocator app, String name) {
        return app.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name).setExact(true));
    }
}
