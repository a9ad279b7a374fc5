package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.options.ColorScheme;

import org.carillon.it.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chat on a desk and on a phone, by day and by night, in both languages: it fits, has the scheme, and no text is missing. */
@WithBrowser
class ChatLookIT {

    private static final ServerProcess SERVER = ServerProcess.named("chat-look").withDemo();
    private static final String TOO_WIDE = "page => page.scrollWidth - page.clientWidth";

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP,LIGHT,en-GB", "DESKTOP,DARK,de-DE", "PHONE,LIGHT,de-DE", "PHONE,DARK,en-GB"})
    void everyPartFits(Screen screen, ColorScheme scheme, String locale, Browsers browsers) {
        String look = "chat-" + screen + "-" + scheme + "-";
        ChatPage bob = ChatPage.of(SERVER, browsers, "bob");
        ChatPage alice = ChatPage.of(SERVER, browsers, "alice", screen.options().setColorScheme(scheme).setLocale(locale));
        Browsers.shot(alice.page(), look + "0-list");
        alice.begin("Team " + look, "bak", "clark");
        bob.open("Team " + look);
        alice.send("Lunch at twelve? :-)");
        bob.expectLast("Lunch at twelve? 🙂");
        bob.send("I cannot come before one: the customer calls at half past twelve, and you know how long that takes. https://example.com/a/very/long/link/that/must/break/somewhere/or/it/does/not/fit");
        bob.send("❤️");
        bob.expectLast("❤️");
        assertThat(alice.messages()).hasCount(3);
        bob.with("alice");
        bob.type("Hm");
        Browsers.shot(alice.page(), look + "1-group");
        assertFits(alice);
        alice.find(".thread-head .icon-button").last().click();
        assertThat(alice.find(".members .row")).hasCount(3);
        Browsers.shot(alice.page(), look + "2-members");
        assertFits(alice);
        alice.find("group-dialog .button.primary").click();
        alice.with("bob");
        bob.type("?");
        alice.find("chat-composer .emoji-button").click();
        Browsers.shot(alice.page(), look + "3-emoji");
        assertFits(alice);
        alice.page().keyboard().press("ArrowRight");
        alice.page().keyboard().press("Escape");
        assertThat(alice.find("emoji-picker")).hasCount(0);
        alice.client().openApp("chat?sip=nobody");
        assertThat(alice.find("chat-thread .empty")).isVisible();
        Browsers.shot(alice.page(), look + "4-nobody");
        assertThat(alice.find("html")).hasAttribute("data-scheme", scheme.name().toLowerCase(Locale.ROOT));
        assertThat(alice.find("html")).hasAttribute("lang", locale.substring(0, 2));
        if (screen == Screen.PHONE) {
            alice.find(".back").click();
        }
        alice.find(".list-head .accent").click();
        alice.find("new-chat input[type=search]").fill("bo");
        assertThat(alice.find("new-chat .found .row").first()).isVisible();
        Browsers.shot(alice.page(), look + "5-new");
        assertFits(alice);
        assertEquals(List.of(), browsers.problems());
    }

    private static void assertFits(ChatPage chat) {
        int tooWide = ((Number) chat.find("html").evaluate(TOO_WIDE)).intValue();
        assertTrue(tooWide <= 0, "wider than the screen by " + tooWide);
    }
}
