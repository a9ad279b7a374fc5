package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.options.ColorScheme;

import org.carillon.it.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The softphone on a desk and on a phone, by day and by night, in both languages: it fits, has the scheme, and no text is missing. */
@WithBrowser
class SoftphoneLookIT {

    private static final ServerProcess SERVER = ServerProcess.named("softphone-look").withDemo();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP,LIGHT,de-DE", "DESKTOP,DARK,en-GB", "PHONE,LIGHT,en-GB", "PHONE,DARK,de-DE"})
    void everyPartFits(Screen screen, ColorScheme scheme, String locale, Browsers browsers) {
        String look = "softphone-" + screen + "-" + scheme + "-";
        SoftphonePage bob = SoftphonePage.of(SERVER, browsers, "bob");
        SoftphonePage carol = SoftphonePage.of(SERVER, browsers, "carol");
        SoftphonePage alice = SoftphonePage.of(SERVER, browsers, "alice", screen.options().setColorScheme(scheme).setLocale(locale));
        alice.shot(look + "0-idle");
        alice.find("call-dialler input").fill("ba");
        assertThat(alice.find(".dial-found .row").first()).isVisible();
        alice.shot(look + "1-found");
        alice.find("call-dialler input").fill("");
        bob.call("101");
        assertThat(alice.find(".round-button.answer")).isVisible();
        alice.shot(look + "2-rings");
        alice.answer();
        assertThat(alice.find("call-face call-timer")).isVisible();
        alice.expectHears();
        alice.shot(look + "3-call");
        carol.call("101");
        assertThat(alice.find(".round-button.answer")).isVisible();
        alice.answer();
        assertThat(alice.find(".other-calls")).isVisible();
        assertThat(alice.find("call-face call-timer")).isVisible();
        alice.shot(look + "4-two");
        alice.find("call-face .control").nth(2).click();
        assertThat(alice.find("call-face .key")).hasCount(12);
        alice.shot(look + "5-keys");
        alice.find("call-face .button.quiet").click();
        alice.find("call-face .control").nth(5).click();
        assertThat(alice.find(".transfer-head")).isVisible();
        alice.shot(look + "6-transfer");
        alice.find(".transfer-head .icon-button").click();
        alice.find("call-face .control").nth(3).click();
        carol.button("Camera on").click();
        assertThat(alice.find("video.remote")).isVisible();
        alice.expectSees();
        alice.shot(look + "7-video");
        carol.button("Hang up").click();
        bob.button("Hang up").click();
        alice.expectNoCall();
        carol.callWithVideo("101");
        assertThat(alice.find(".call-choice .round-button")).hasCount(3);
        alice.shot(look + "8-video-rings");
        carol.button("Hang up").click();
        alice.expectNoCall();
        alice.find(".side-head .icon-button").click();
        assertThat(alice.find("#device-microphone")).isVisible();
        alice.shot(look + "9-settings");
        assertThat(alice.find("html")).hasAttribute("data-scheme", scheme.name().toLowerCase(Locale.ROOT));
        assertThat(alice.find("html")).hasAttribute("lang", locale.substring(0, 2));
        assertEquals(List.of(), browsers.problems());
    }
}
