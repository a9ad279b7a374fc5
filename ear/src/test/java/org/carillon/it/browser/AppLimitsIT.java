package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.microsoft.playwright.Page;

import org.carillon.it.ServerProcess;
import org.junit.jupiter.api.Test;

/** Apps that do not behave: they hurt nobody but themselves. Not covered: a page that posts faster than the browser can deliver. */
@WithCompany
@WithBrowser
class AppLimitsIT {

    /** More than pass at once, fewer than may wait: a page that is busy handles none before all are there. */
    private static final int BORNE = 1_900;
    /** More than pass at once, may wait and may be lost together. */
    private static final int TOO_MANY = 3_300;

    @Test
    void anAppThatHangsLeavesTheClientFree(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        ForeignApp.script(client.page().context(), "messenger", "for (;;) {}");
        client.page().navigate(client.page().url().replaceAll("#.*", "") + "#/app/messenger");
        assertThat(client.find(".rail-apps").getByLabel("Messenger")).isVisible();
        client.openProfile("Alice Abel");
        client.setPresence("Busy");
        assertThat(client.find(".presence-button")).containsText("Busy");
        client.setPresence("Available");
        client.find(".rail-apps").getByLabel("Messenger").click();
        client.button("Close Messenger").click();
        assertThat(client.find("iframe[title=Messenger]")).hasCount(0);
        assertThat(client.find(".presence-button")).containsText("Available");
        assertEquals(List.of(), browsers.problems());
    }

    /** While the clock of the page stands still only the number of messages counts, not how fast this machine handles them. */
    @Test
    void anAppThatFloodsIsClosedAndSaidSo(Company company, Browsers browsers) {
        Page page = browsers.page();
        page.clock().install();
        ClientPage client = ClientPage.in(page, company.server());
        client.logIn("alice", ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        ForeignApp calendar = client.openApp("calendar", "Calendar");
        client.button("Home").click();
        ForeignApp chat = client.openApp("messenger", "Messenger");
        stopClock(page);
        flood(chat, BORNE);
        page.clock().resume();
        assertThat(client.find(".rail-apps").getByLabel("Messenger, " + BORNE + " new")).isVisible();
        stopClock(page);
        flood(chat, TOO_MANY);
        assertThat(client.find(".toast")).hasText("Messenger was closed because it kept this page too busy.");
        assertThat(client.find("iframe[title=Messenger]")).hasCount(0);
        page.clock().resume();
        calendar.say("{mt: 'getLogin', app: 'profile', challenge: '1'}");
        calendar.hears("m.mt === 'Login' && m.digest");
        assertThat(client.find(".presence-button")).containsText("Available");
        assertEquals(List.of(), browsers.problems());
    }

    private static void stopClock(Page page) {
        page.clock().pauseAt(((Number) page.evaluate("() => Date.now()")).longValue() + 1_000);
    }

    /* The badge of the app is the number of the last message that was handled. */
    private static void flood(ForeignApp app, int messages) {
        app.evaluate("(() => { for (let i = 1; i <= " + messages + "; i++) say({ mt: 'Action', type: 'SetBadge', value: i }) })()");
    }

    @Test
    void manyLoginsOfOneAppDoNotReachThePbx(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        ForeignApp chat = client.openApp("messenger", "Messenger");
        chat.evaluate("(() => { for (let i = 0; i < 600; i++) say({ mt: 'getLogin', app: 'profile', challenge: String(i), src: i }) })()");
        chat.awaits("heard.filter((m) => m.mt === 'Login').length === 600");
        assertTrue(chat.count("m.mt === 'Login' && m.errorText === 'Too many logins'") > 200);
        assertEquals(true, chat.evaluate("heard.filter((m) => m.mt === 'Login').every((m, i) => m.src === i)"));
        assertThat(client.find(".bar.offline")).isHidden();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void onlyTheAppsOwnPageIsHeard(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        ForeignApp chat = client.openApp("messenger", "Messenger");
        // A page inside the app, another window, the client's own page: none of them is the app.
        chat.evaluate("(() => { const inner = document.createElement('iframe'); inner.srcdoc = '<script>top.postMessage(JSON.stringify("
                + "{mt:\"Action\",type:\"CloseApp\"}),\"*\")</' + 'script>'; document.body.append(inner); return new Promise((r) => inner.onload = r) })()");
        client.page().evaluate("() => postMessage(JSON.stringify({ mt: 'Action', type: 'CloseApp' }), '*')");
        client.page().evaluate("() => document.querySelector('iframe[title=Messenger]').contentWindow.postMessage('{\"mt\":\"x\"}', 'https://apps.example.com')");
        chat.hears("m.mt === 'x'");
        assertThat(client.find("iframe[title=Messenger]")).isVisible();
        // Nor is a page of another origin that the app's frame moved to.
        chat.evaluate("location.replace('https://apps.example.com.evil.test/'), 1");
        assertEquals(List.of(), browsers.problems().stream().filter(problem -> !problem.contains("evil.test")).toList());
    }

    @Test
    void nonsenseIsIgnoredAndTheClientCannotBeLedAway(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        // As the page itself does it: what a test evaluates there counts as if the user had asked for it.
        ForeignApp.script(client.page().context(), "messenger",
                "try { top.location.href = 'https://apps.example.com/evil' } catch (refused) { window.blocked = true }");
        ForeignApp chat = client.openApp("messenger", "Messenger");
        String before = client.page().url();
        chat.evaluate("(() => { for (const one of [1, null, 'no json', '[]', '{}', '{\"mt\":1}', '{\"mt\":\"constructor\"}', {mt: 'Alive'}, '\"text\"'])"
                + " parent.postMessage(one, '*') })()");
        chat.say("{mt: 'Action', type: '__proto__'}", "{mt: 'Action', type: 'SetArgs', args: {'a&b': '\\ud800', '__proto__': 'x'}}",
                "{mt: 'ApiModel', api: 'x', model: 7}", "{mt: 'ChannelMessage', channel: 'c1'}", "{mt: 'RegisterApi'}", "{mt: 'getLogin', app: 'x'.repeat(500000), challenge: '1'}", "{mt: 'ApiResult', consumer: '@client', src: 'client-1'}",
                "{mt: 'big', text: 'x'.repeat(2000000)}");
        assertEquals(true, chat.evaluate("window.blocked"));
        chat.say("{mt: 'getLogin', app: 'profile', challenge: '1'}");
        chat.hears("m.mt === 'Login' && m.digest");
        assertTrue(client.page().url().startsWith(before.replaceAll("#.*", "")), client.page().url());
        assertEquals(List.of(), browsers.problems().stream().filter(problem -> !problem.contains("Unsafe attempt to initiate navigation")).toList());
    }
}
