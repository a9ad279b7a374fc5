package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.options.ColorScheme;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phone app on a desk and on a phone, by day and by night, in both languages, with a telephone and without one. */
@WithServer
@WithBrowser
class PhoneLookIT {

    private static final int NORMAL = 16;

    @BeforeAll
    static void prepare(ServerProcess server) {
        OwnTelephones.withoutSoftphone(server, "alice");
    }

    @AfterAll
    static void takeBack(ServerProcess server) {
        OwnTelephones.withSoftphone(server, "alice");
        List.of("alice", "bob", "carol").forEach(user -> CallLists.clear(server, user));
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP,LIGHT,de-DE", "DESKTOP,DARK,en-GB", "PHONE,LIGHT,en-GB", "PHONE,DARK,de-DE"})
    void everyPartFits(Screen screen, ColorScheme scheme, String locale, ServerProcess server, Browsers browsers) {
        String look = "phone-" + screen + "-" + scheme + "-";
        PhonePage app = PhonePage.of(server, browsers, "alice", screen.options().setColorScheme(scheme).setLocale(locale));
        assertThat(app.find(".dial-side > .notice")).isVisible();
        app.shot(look + "0-none");
        try (TestPhone alice = TestPhone.of(server, "alice"); TestPhone bob = TestPhone.of(server, "bob"); TestPhone carol = TestPhone.of(server, "carol")) {
            app.expectRegistered();
            app.shot(look + "1-idle");
            bob.call("101");
            alice.ring();
            assertThat(app.find(".round-button.answer")).isVisible();
            app.shot(look + "2-rings");
            app.find("call-face .button.quiet").click();
            assertThat(app.find(".transfer-head")).isVisible();
            app.shot(look + "3-forward");
            app.find(".transfer-head .icon-button").click();
            app.answer();
            alice.answerAsTold();
            assertThat(app.find("call-face call-timer")).isVisible();
            app.shot(look + "4-call");
            carol.call("101");
            alice.ring();
            app.answer();
            alice.answerAsTold();
            assertThat(app.find(".other-calls .row")).hasCount(1);
            assertThat(app.find("call-face call-timer")).isVisible();
            app.shot(look + "5-two");
            app.find("call-face .control").nth(0).click();
            assertThat(app.find("call-face .call-state.Holding")).isVisible();
            app.shot(look + "6-holds");
            app.find("call-face .control").nth(1).click();
            assertThat(app.find("call-face .key")).hasCount(12);
            app.shot(look + "7-keys");
            bob.hangUp(NORMAL);
            carol.hangUp(NORMAL);
            app.expectNoCall();
        }
        app.find(".side-head .icon-button").click();
        assertThat(app.find("#external-url")).isVisible();
        app.shot(look + "8-settings");
        assertThat(app.find("html")).hasAttribute("data-scheme", scheme.name().toLowerCase(Locale.ROOT));
        assertThat(app.find("html")).hasAttribute("lang", locale.substring(0, 2));
        assertEquals(List.of(), browsers.problems());
    }
}
