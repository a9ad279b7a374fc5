package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;

/** The page of a telephone in somebody's browser, in the words of the person in front of it; whatever makes its calls. */
abstract class TelephonePage extends AppPage {

    private static final String TOO_WIDE = "page => page.scrollWidth - page.clientWidth";
    private static final String UNTRANSLATED = "page => page.innerText.match(/\\b[a-z]+\\.[a-zA-Z]+\\b/)?.[0] ?? ''";

    TelephonePage(ClientPage client, String app) {
        super(client, client.app(app));
    }

    void expectRegistered() {
        assertThat(find(".registration.registered")).hasCount(1);
    }

    void call(String whom) {
        find("call-dialler input").fill(whom);
        find("call-dialler input").press("Enter");
    }

    void answer() {
        find(".round-button.answer").click();
    }

    void expectTalking(String with) {
        assertThat(find("call-face h2")).hasText(with);
        assertThat(find("call-face call-timer")).isVisible();
    }

    void expectState(String state) {
        assertThat(find("call-face .call-state")).hasText(state);
    }

    void expectNoCall() {
        assertThat(find("call-face")).hasCount(0, new HasCountOptions().setTimeout(30_000));
    }

    /** Photographs it; it fits, and no text is missing. */
    void shot(String name) {
        Browsers.shot(page(), name);
        int tooWide = ((Number) find("html").evaluate(TOO_WIDE)).intValue();
        assertTrue(tooWide <= 0, name + " is wider than the screen by " + tooWide);
        assertEquals("", find("main").evaluate(UNTRANSLATED), name + " shows a key instead of a text");
    }
}
