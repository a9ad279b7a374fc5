package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.carillon.it.ServerProcess;
import org.carillon.it.firefox.Firefox;
import org.carillon.it.firefox.WithFirefox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who sits in front of Firefox calls who sits in front of Chromium, and back, with sound and pictures that really arrive. Does not cover
 * two Firefoxes: what differs between them and Chromium is what they say about media.
 */
@WithFirefox
@WithBrowser
class FirefoxIT {

    private static final ServerProcess SERVER = ServerProcess.named("firefox").withDemo();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void soundGoesBothWaysRestsWhileOneHoldsAndOutlivesThePage(Firefox firefox, Browsers browsers) {
        try (FirefoxPhone alice = FirefoxPhone.of(SERVER, firefox, "alice")) {
            SoftphonePage bob = SoftphonePage.of(SERVER, browsers, "bob");
            alice.call("102");
            bob.expectState("Incoming call");
            bob.answer();
            alice.expectTalking("Bob Baker");
            bob.expectTalking("Alice Abel");
            alice.expectHears();
            bob.expectHears();

            alice.press("Hold");
            alice.expectState("On hold");
            bob.expectState("Holds you");
            alice.expectSilence();
            bob.expectSilence();
            alice.press("Resume");
            bob.expectTalking("Alice Abel");
            alice.expectHears();
            bob.expectHears();

            alice.reload();
            alice.expectTalking("Bob Baker");
            alice.expectHears();
            bob.expectHears();
            bob.page().reload();
            bob.expectTalking("Alice Abel");
            bob.expectHears();
            alice.expectHears();
            alice.press("Hang up");
            bob.expectNoCall();
            alice.expectNoCall();
        }
        assertEquals(List.of(), browsers.problems());
        assertEquals(List.of(), firefox.problems());
    }

    @Test
    void whoIsCalledAnswersAndIsHeldByTheOther(Firefox firefox, Browsers browsers) {
        try (FirefoxPhone alice = FirefoxPhone.of(SERVER, firefox, "alice")) {
            SoftphonePage bob = SoftphonePage.of(SERVER, browsers, "bob");
            bob.call("101");
            alice.expectState("Incoming call");
            alice.answer();
            alice.expectTalking("Bob Baker");
            alice.expectHears();
            bob.expectHears();
            bob.button("Hold").click();
            alice.expectState("Holds you");
            alice.expectSilence();
            bob.button("Resume").click();
            alice.expectTalking("Bob Baker");
            alice.expectHears();
            bob.expectHears();
            bob.button("Hang up").click();
            alice.expectNoCall();
        }
        assertEquals(List.of(), browsers.problems());
        assertEquals(List.of(), firefox.problems());
    }

    @Test
    void picturesGoBothWaysFromTheBeginningOrLater(Firefox firefox, Browsers browsers) {
        try (FirefoxPhone alice = FirefoxPhone.of(SERVER, firefox, "alice")) {
            SoftphonePage bob = SoftphonePage.of(SERVER, browsers, "bob");
            alice.app().type("call-dialler input", "102");
            alice.press("Call with video");
            bob.expectState("Incoming video call");
            bob.button("Answer with video").click();
            alice.expectTalking("Bob Baker");
            alice.expectSees();
            bob.expectSees();
            alice.expectHears();
            bob.expectHears();
            bob.button("Hang up").click();
            alice.expectNoCall();

            bob.call("101");
            alice.answer();
            alice.expectHears();
            bob.button("Camera on").click();
            alice.expectSees();
            alice.press("Camera on");
            assertThat(bob.find("video.remote")).isVisible();
            bob.expectSees();
            bob.button("Camera off").click();
            alice.app().awaitGone("video.remote");
            alice.press("Hang up");
            bob.expectNoCall();
        }
        assertEquals(List.of(), browsers.problems());
        assertEquals(List.of(), firefox.problems());
    }

    @Test
    void aCallMovesFromOneBrowserToTheOther(Firefox firefox, Browsers browsers) {
        try (FirefoxPhone alice = FirefoxPhone.of(SERVER, firefox, "alice")) {
            SoftphonePage bob = SoftphonePage.of(SERVER, browsers, "bob");
            SoftphonePage carol = SoftphonePage.of(SERVER, browsers, "carol");
            bob.call("103");
            carol.answer();
            bob.expectHears();
            bob.button("Transfer").click();
            bob.call("101");
            alice.answer();
            bob.expectNoCall();
            alice.expectTalking("Carol Clark");
            alice.expectHears();
            carol.expectHears();
            alice.press("Hang up");
            carol.expectNoCall();
        }
        assertEquals(List.of(), browsers.problems());
        assertEquals(List.of(), firefox.problems());
    }
}
