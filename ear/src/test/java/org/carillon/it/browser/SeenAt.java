package org.carillon.it.browser;

import java.util.Map;

import com.microsoft.playwright.Frame;

/**
 * When the first row of the favourites came to show something, by the clock that all browsers of a machine share. Kept by the page
 * itself, so that the way from the page to the test is not part of it.
 */
final class SeenAt {

    private static final String WATCH = """
            () => {
              window.seenRows = [];
              const look = () => {
                const row = document.querySelector('.favourite');
                const text = row.querySelector('.words').textContent.replace(/\\s+/g, ' ') + ' ' + row.querySelector('.presence-mark').getAttribute('class');
                if (seenRows.at(-1)?.text !== text) seenRows.push({ at: Date.now(), text });
              };
              new MutationObserver(look).observe(document.querySelector('favorites-page'),
                { subtree: true, childList: true, characterData: true, attributes: true });
            }""";
    private static final String FIRST = "({ text, after }) => seenRows.find((row) => row.at >= after && row.text.includes(text))?.at ?? 0";
    private final Frame frame;

    private SeenAt(Frame frame) {
        this.frame = frame;
    }

    /** Watches the first row. */
    static SeenAt of(ClientPage client) {
        Frame frame = client.page().frames().stream().filter(one -> one.url().contains("/APPS/favorites/")).findFirst().orElseThrow();
        frame.evaluate(WATCH);
        return new SeenAt(frame);
    }

    /** From now on the page remembers when it was clicked last. */
    static void rememberClicks(Frame clicked) {
        clicked.evaluate("() => addEventListener('click', () => { window.clickedAt = Date.now(); }, true)");
    }

    /** When it was clicked last. @return ms since 1970 */
    static long clickedAt(Frame clicked) {
        return ((Number) clicked.evaluate("window.clickedAt")).longValue();
    }

    /** Waits for the text and says how long after the click it was there. @return ms */
    long millisAfter(long click, String text) {
        Map<String, Object> what = Map.of("text", text, "after", (double) click);
        frame.waitForFunction("(what) => (" + FIRST + ")(what) > 0", what);
        return ((Number) frame.evaluate(FIRST, what)).longValue() - click;
    }
}
