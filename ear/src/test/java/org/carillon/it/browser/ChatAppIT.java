package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.carillon.it.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * People write to each other in three browsers, on a server of their own, since what is written stays: one to one with signs of typing,
 * in a group of three, to somebody who is not there, to somebody who must not be disturbed. Each test has its own pair of people or its
 * own words.
 */
@WithBrowser
@TestMethodOrder(MethodOrderer.MethodName.class)
class ChatAppIT {

    private static final String POST = "(page, [to, html]) => page.model.messages.post(to, { html, attach: '', clientId: '' })";
    /** Takes the place of the desktop: what is told there is noted. */
    private static final String NOTIFICATIONS = """
            localStorage.setItem('carillon:prefs', '{"notify":true}');
            window.Notification = class {
              static permission = 'granted';
              constructor(title, { body }) { (window.told ??= []).push([title, body]); window.last = this; }
              close() {}
            };""";
    private static final byte[] PIXEL = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final ServerProcess SERVER = ServerProcess.named("chat-app").withDemo();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void oneToOneWithSignsOfTyping(Browsers browsers) {
        ChatPage alice = ChatPage.of(SERVER, browsers, "alice");
        ChatPage bob = ChatPage.of(SERVER, browsers, "bob").with("alice");
        alice.begin("", "bak");
        alice.expectTitle("Bob Baker");
        assertThat(alice.find(".thread-head .presence-mark.available")).isVisible();
        assertThat(bob.find(".typing-line")).hasText("");
        alice.type("Hel");
        assertThat(bob.find(".typing-line")).hasText("Alice Abel is typing …");
        alice.type("lo :-) see https://example.com/a?b=1&c=2");
        alice.find("chat-composer textarea").press("Enter");
        bob.expectLast("Hello 🙂 see https://example.com/a?b=1&c=2");
        assertThat(bob.find(".typing-line")).hasText("");
        Locator link = bob.last().locator("a");
        assertThat(link).hasAttribute("href", "https://example.com/a?b=1&c=2");
        assertThat(link).hasAttribute("rel", "noopener noreferrer nofollow");
        assertThat(link).hasAttribute("target", "_blank");
        alice.expectLast("Hello 🙂 see https://example.com/a?b=1&c=2");
        assertThat(alice.find("chat-messages .sending")).hasCount(0);

        bob.type("Back");
        assertThat(alice.find(".typing-line")).hasText("Bob Baker is typing …");
        bob.find("chat-composer textarea").fill("");
        assertThat(alice.find(".typing-line")).hasText("");
        bob.find(".emoji-button").click();
        bob.find(".emoji").filter(new Locator.FilterOptions().setHasText("👍")).click();
        bob.find("chat-composer textarea").press("Enter");
        alice.expectLast("👍");
        assertThat(alice.row("Bob Baker").locator(".badge")).hasCount(0);
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void conferenceOfThreeWhosePeopleComeAndGo(Browsers browsers) {
        ChatPage alice = ChatPage.of(SERVER, browsers, "alice");
        ChatPage bob = ChatPage.of(SERVER, browsers, "bob");
        ChatPage carol = ChatPage.of(SERVER, browsers, "carol");
        alice.begin("Lunch", "bak", "clark");
        alice.expectTitle("Lunch");
        bob.open("Lunch");
        carol.open("Lunch");
        alice.send("Pizza?");
        bob.expectLast("Pizza?");
        carol.expectLast("Pizza?");
        assertThat(carol.last().locator(".author")).hasText("Alice Abel");
        carol.send("Yes :-D");
        alice.expectLast("Yes 😃");
        bob.expectLast("Yes 😃");
        assertThat(bob.last().locator(".author")).hasText("Carol Clark");

        alice.button("Members of the group").click();
        assertThat(alice.find(".members .row")).hasCount(3);
        alice.find("#group-rename").fill("Dinner");
        alice.find("#group-rename").press("Enter");
        bob.expectTitle("Dinner");
        alice.button("Remove Carol Clark").click();
        assertThat(alice.find(".members .row")).hasCount(2);
        assertThat(carol.row("Dinner")).hasCount(0);
        assertThat(carol.find("chat-thread")).hasCount(0);
        alice.button("Done").click();
        alice.send("Without Carol");
        bob.expectLast("Without Carol");

        bob.button("Members of the group").click();
        assertThat(bob.find("#group-rename")).hasCount(0);
        bob.button("Leave").click();
        bob.button("Leave").click();
        assertThat(bob.row("Dinner")).hasCount(0);
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void whatWasWrittenToSomebodyAwayWaitsWithTheBadge(Browsers browsers) {
        ChatPage alice = ChatPage.of(SERVER, browsers, "alice").with("dave");
        alice.send("Are you there?");
        alice.expectLast("Are you there?");
        alice.send("Call me");
        alice.expectLast("Call me");

        ClientPage dave = ClientPage.loggedIn(SERVER, browsers, "dave");
        Locator tile = dave.find(".app-row").filter(new Locator.FilterOptions().setHasText("Chat"));
        assertThat(tile.locator(".badge")).hasText("2");
        Browsers.shot(dave.page(), "chat-badge-after-login");
        ChatPage chat = ChatPage.in(dave);
        assertThat(chat.row("Alice Abel").locator(".badge")).hasText("2");
        chat.open("Alice Abel");
        assertThat(chat.messages()).hasCount(2);
        assertThat(chat.row("Alice Abel").locator(".badge")).hasCount(0);
        dave.find(".rail button").first().click();
        assertThat(tile.locator(".badge")).hasCount(0);

        alice.send("Still me");
        assertThat(tile.locator(".badge")).hasText("1");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void whoMustNotBeDisturbedIsNot(Browsers browsers) {
        ChatPage bob = ChatPage.of(SERVER, browsers, "bob");
        ChatPage carol = ChatPage.of(SERVER, browsers, "carol").with("bob");
        carol.send("before");
        carol.expectLast("before");
        bob.client().setPresence("Do not disturb");
        assertThat(carol.find(".thread-notice")).containsText("Bob Baker does not want to be disturbed");
        carol.send("important");
        assertThat(carol.failure()).containsText("Bob Baker does not want to be disturbed. The message was not delivered.");
        carol.expectLast("before");

        bob.with("carol");
        bob.send("I ask, you may answer");
        carol.expectLast("I ask, you may answer");
        carol.find("chat-messages .failure").getByText("Discard").click();
        assertThat(carol.failure()).hasCount(0);
        carol.send("my answer");
        bob.expectLast("my answer");

        bob.client().setPresence("Available");
        assertThat(carol.find(".thread-notice")).hasCount(0);
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void scriptsAreHarmless(Browsers browsers) {
        ChatPage alice = ChatPage.of(SERVER, browsers, "alice").with("carol");
        ChatPage carol = ChatPage.of(SERVER, browsers, "carol").with("alice");
        String typed = "<img src=x onerror=\"top.hacked=1\"><script>top.hacked=1</script>";
        alice.send(typed);
        carol.expectLast(typed);
        assertThat(carol.last().locator("message-text *")).hasCount(0);
        // past the page: the store keeps what is harmless, and the page would not believe the store
        alice.find("chat-page").evaluate(POST, List.of("carol", "<p onclick=\"top.hacked=1\">ok</p><script>top.hacked=1</script><a href=\"javascript:top.hacked=1\">x</a>"));
        carol.expectLast("okx");
        String shown = (String) carol.find("chat-page").evaluate("""
                page => { const element = document.createElement('message-text');
                  element.html = '<p onclick="top.hacked=1">t</p><img src=x onerror="top.hacked=1"><iframe src="javascript:top.hacked=1"></iframe>'
                    + '<a href="javascript:top.hacked=1" style="x" class="y">l</a><svg onload="top.hacked=1"></svg>';
                  page.append(element); const html = element.innerHTML; element.remove(); return html; }""");
        assertEquals("<p>t</p><a target=\"_blank\" rel=\"noopener noreferrer nofollow\">l</a>", shown);
        assertNull(carol.page().evaluate("() => window.hacked ?? null"));
        assertNull(alice.page().evaluate("() => window.hacked ?? null"));
        // what the page was given past the store was kept from running twice: the policy of the page tells
        assertEquals(List.of(), browsers.problems().stream().filter(problem -> !problem.contains("Content Security Policy")).toList());
    }

    @Test
    void filesThatMayBeAttachedAndFilesThatMayNot(Browsers browsers) {
        ChatPage bob = ChatPage.of(SERVER, browsers, "bob").with("dave");
        ChatPage dave = ChatPage.of(SERVER, browsers, "dave").with("bob");
        bob.attach("plan.png", PIXEL);
        bob.attach("notes.txt", "nine o'clock".getBytes(StandardCharsets.UTF_8));
        assertThat(bob.find(".upload.ready")).hasCount(2);
        bob.attach("setup.exe", new byte[] {'M', 'Z', 0, 1});
        bob.attach("picture.png", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        bob.attach("film.mp4", new byte[11 * 1_048_576]);
        assertThat(bob.find(".upload.failed")).hasText(new Pattern[] {Pattern.compile("setup.exe.*Files of this type are not allowed."),
                Pattern.compile("picture.png.*Files of this type are not allowed."), Pattern.compile("film.mp4.*The file is too large.")});
        Browsers.shot(bob.page(), "chat-uploads");
        bob.send("Here");
        assertThat(bob.find(".upload")).hasCount(0);
        dave.expectLast("Here");
        assertThat(dave.last().locator(".attachment")).hasCount(2);
        dave.page().waitForCondition(() -> (int) dave.last().locator("img[alt='plan.png']").evaluate("img => img.naturalWidth") == 1);
        Download download = dave.page().waitForDownload(() -> dave.last().locator("a:has-text('notes.txt')").click());
        assertEquals("notes.txt", download.suggestedFilename());
        // the refused file, and answers without a body, which the driver takes for broken ones
        assertEquals(List.of(), browsers.problems().stream().filter(problem -> !problem.contains("/PBX0/FILES/")).toList());
    }

    @Test
    void nobodyOfThatNameAndFarTooMuch(Browsers browsers) {
        ChatPage bob = ChatPage.of(SERVER, browsers, "bob");
        bob.find(".list-head .accent").click();
        bob.find("new-chat input[type=search]").fill("nobody-at-all");
        bob.find("new-chat .found .row").click();
        bob.find("new-chat .button.primary").click();
        assertThat(bob.find("chat-thread .empty h3")).hasText("Nobody is called nobody-at-all");
        bob.with("carol");
        bob.send("x".repeat(31_000));
        assertThat(bob.find(".composer .notice")).containsText("The message is too long.");
        bob.send("y".repeat(25_000));
        assertThat(bob.failure()).containsText("The message is too long, or has something in it that is not allowed.");
        bob.find("chat-messages .failure").getByText("Discard").click();
        bob.send("short");
        bob.expectLast("short");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void messagesAreFoundAndTakenBack(Browsers browsers) {
        ChatPage alice = ChatPage.of(SERVER, browsers, "alice").with("bob");
        for (int number = 1; number <= 60; number++) {
            alice.find("chat-page").evaluate(POST, List.of("bob", number == 1 ? "the needle in it" : "straw " + number));
        }
        alice.expectLast("straw 60");
        ChatPage bob = ChatPage.of(SERVER, browsers, "bob");
        bob.find("chat-list input").fill("needle");
        bob.find("chat-list .chat-row").filter(new Locator.FilterOptions().setHasText("the needle in it")).click();
        Locator needle = bob.messages().filter(new Locator.FilterOptions().setHasText("the needle in it"));
        assertThat(needle).isInViewport();
        assertThat(needle.locator(".remove")).hasCount(0);

        alice.with("bob");
        alice.send("oops");
        alice.expectLast("oops");
        assertThat(bob.last()).containsText("oops");
        alice.last().hover();
        alice.last().locator(".remove").click();
        alice.find("chat-messages dialog .danger").click();
        bob.expectLast("straw 60");
        alice.expectLast("straw 60");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void otherAppsOpenAChat(Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(SERVER, browsers, "carol");
        FrameLocator search = client.openApp("search?q=alice");
        search.getByLabel("Chat with Alice Abel").click();
        FrameLocator chat = client.app("chat");
        assertThat(chat.locator(".thread-head h2")).hasText("Alice Abel");
        assertThat(chat.locator("chat-composer textarea")).isVisible();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void messageWakesTheClientAndIsToldOnTheDesktop(Browsers browsers) {
        Page page = browsers.page();
        page.addInitScript(NOTIFICATIONS);
        ClientPage dave = ClientPage.in(page, SERVER);
        dave.logIn("dave", ServerProcess.DEMO_PASSWORD);
        dave.expectHome();
        assertThat(dave.find("iframe.app-frame[src*='/APPS/chat/']")).hasCount(0);
        ChatPage carol = ChatPage.of(SERVER, browsers, "carol").with("dave");
        carol.send("first, which wakes");
        assertThat(dave.find("iframe.app-frame[src*='/APPS/chat/']")).isAttached();
        assertThat(dave.find("iframe.app-frame[src*='/APPS/chat/']")).isHidden();
        assertThat(dave.app("chat").locator("chat-list .badge")).hasText("1");
        carol.send("second :-)");
        page.waitForCondition(() -> page.evaluate("() => JSON.stringify(window.told ?? [])").equals("[[\"Carol Clark\",\"first, which wakes\"],[\"Carol Clark\",\"second 🙂\"]]"));
        page.evaluate("() => window.last.onclick()");
        assertThat(dave.app("chat").locator(".thread-head h2")).hasText("Carol Clark");
        assertThat(dave.find("iframe.app-frame[src*='/APPS/chat/']")).isVisible();
        assertThat(dave.app("chat").locator("chat-list .badge")).hasCount(0);
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void whatIsTypedAndNotSentIsStillThereLater(Browsers browsers) {
        ChatPage alice = ChatPage.of(SERVER, browsers, "alice").with("carol");
        alice.type("half a sen");
        alice.with("bob");
        assertThat(alice.find("chat-composer textarea")).hasValue("");
        alice.with("carol");
        assertThat(alice.find("chat-composer textarea")).hasValue("half a sen");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void codesBecomeEmojiAndAddressesLinks(Browsers browsers) {
        Locator app = ChatPage.of(SERVER, browsers, "alice").find("chat-page");
        for (Map.Entry<String, String> text : Map.of(":-)", "🙂", "a :-D, b", "a 😃, b", "8-) B-)", "😎 😎", "http://x:-)", "http://x:-)", ">:-( :-(", "😠 🙁",
                "(Y)!", "👍!", "x:)y", "x:)y", "</3 <3", "💔 ❤️").entrySet()) {
            assertEquals(text.getValue(), app.evaluate("async (page, text) => (await import('/PBX0/APPS/chat/emoticons.js')).withEmoji(text)", text.getKey()));
        }
        for (Map.Entry<String, String> text : Map.of("a<b & \"c\"", "a&lt;b &amp; &quot;c&quot;", "1\n2", "1<br>2",
                "see www.example.com/a?b=1&c=2.", "see <a href=\"https://www.example.com/a?b=1&amp;c=2\">www.example.com/a?b=1&amp;c=2</a>.",
                "(https://example.com)", "(<a href=\"https://example.com\">https://example.com</a>)",
                "javascript:alert(1)", "javascript:alert(1)").entrySet()) {
            assertEquals(text.getValue(), app.evaluate("async (page, text) => (await import('/PBX0/APPS/chat/message-html.js')).toHtml(text)", text.getKey()));
        }
        assertEquals(List.of(), browsers.problems());
    }
}
