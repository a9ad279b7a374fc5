package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * A person who has nothing but a keyboard. Whatever she presses, she must see where she is: each stop of the Tab key is looked at, and
 * after each key the focus must be somewhere. It goes on inside the frames of apps.
 */
final class Keyboard {

    /** More stops than any page of the client has. */
    private static final int LONGEST_WAY = 600;
    private static final int PATIENCE_MILLIS = 3_000;
    private static final int STEP_MILLIS = 20;
    /** Controls that an accessibility tree lists without a name. */
    private static final Pattern NAMELESS = Pattern.compile(
            "(?m)^\\s*- (?:button|link|textbox|searchbox|combobox|checkbox|switch|radio|option|menuitem|tab|slider|spinbutton)(?:\\s\\[[^\\]]*\\])*:?\\s*$");
    /** Tells about the element that has the focus: '' if it is seen, else what is wrong. */
    private static final String LOOK = """
            () => {
              const focused = document.activeElement;
              if (!focused || focused === document.body) return 'nothing has the focus';
              const text = focused.outerHTML.slice(0, 160);
              // A control that draws itself by the element behind it is covered by nothing and shows its ring there.
              const drawn = getComputedStyle(focused).opacity === '0' ? focused.nextElementSibling : focused;
              const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
              // What is filled by an app has its ring above the app.
              const above = getComputedStyle(drawn, '::after');
              const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !drawn.querySelector('iframe');
              const framed = above.content !== 'none' && above.zIndex > 0 && parseFloat(above.borderTopWidth) >= 1;
              if (!outlined && !framed) return 'no ring: ' + text;
              const box = focused.getBoundingClientRect();
              const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
              const there = document.elementFromPoint(x, y);
              if (!there) return 'outside of the screen: ' + text;
              return focused.contains(there) || there.contains(focused) ? '' : 'covered by ' + there.outerHTML.slice(0, 80) + ': ' + text;
            }""";
    /** Marks the element that has the focus as visited; tells whether it was before. */
    private static final String VISIT = """
            () => {
              window.visited ??= new Set();
              const before = window.visited.has(document.activeElement);
              window.visited.add(document.activeElement);
              return before;
            }""";
    /** What can be seen and pressed, but was never reached. Of radio buttons one is reached, the arrows lead to the others. */
    private static final String UNREACHED = """
            () => [...document.querySelectorAll('button, a[href], input, select, textarea, iframe, [tabindex="0"]')]
              .filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }))
              .filter((e) => e.type !== 'radio' || e.checked)
              .filter((e) => !window.visited.has(e)).map((e) => e.outerHTML.slice(0, 160))""";
    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses a key; the focus must be somewhere afterwards. */
    void press(String key) {
        page.keyboard().press(key);
        expectFocus();
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Goes forward with Tab until there. */
    void tabTo(Locator target) {
        go("Tab", target);
    }

    /** Goes backward until there. */
    void backTo(Locator target) {
        go("Shift+Tab", target);
    }

    /** Goes to the button and presses it. */
    void use(Locator button) {
        tabTo(button);
        press("Enter");
    }

    private void go(String key, Locator target) {
        assertThat(target).isVisible();
        for (int i = 0; i < LONGEST_WAY; i++) {
            if (has(target)) {
                expectSeen();
                return;
            }
            page.keyboard().press(key);
        }
        fail("no way with " + key + " to " + target);
    }

    /** Goes from an app back into the frame around it. */
    void leaveApp(String key) {
        for (int i = 0; i < LONGEST_WAY && isInApp(); i++) {
            page.keyboard().press(key);
        }
        assertTrue(!isInApp(), "the app lets nobody out with " + key);
    }

    /** Goes on until an app has the focus. */
    void enterApp(String key) {
        for (int i = 0; i < LONGEST_WAY && !isInApp(); i++) {
            page.keyboard().press(key);
        }
        assertTrue(isInApp(), "no way into the app with " + key);
        expectSeen();
    }

    boolean isInApp() {
        return (boolean) page.evaluate("() => document.activeElement?.tagName === 'IFRAME'");
    }

    /** The focus is where it was left, and seen. */
    void expectAt(Locator target) {
        assertThat(target).isFocused();
        expectSeen();
    }

    void expectFocus() {
        await(() -> (String) page.evaluate("() => document.activeElement === document.body ? 'the focus is lost' : ''"));
    }

    void expectSeen() {
        await(() -> (String) focused().evaluate(LOOK));
    }

    /* The page may still be at work, or something on its way to its place. */
    private void await(Supplier<String> trouble) {
        String found = trouble.get();
        for (int waited = 0; !found.isEmpty() && waited < PATIENCE_MILLIS; waited += STEP_MILLIS) {
            page.waitForTimeout(STEP_MILLIS);
            found = trouble.get();
        }
        assertEquals("", found);
    }

    /** Once around the page: every stop is seen, nothing holds the focus, nothing is left out, and all of it has a name. */
    void expectAllReached() {
        page.evaluate("() => { window.visited = new Set(); }");
        int stops = 0;
        for (boolean around = false; !around; stops++) {
            assertTrue(stops < LONGEST_WAY, "Tab never comes around");
            page.keyboard().press("Tab");
            around = visit();
        }
        assertEquals(List.of(), page.evaluate(UNREACHED), "not reached by keyboard");
        expectNames(page.locator("body"));
    }

    /* Behind the last stop may come the frame of the browser, where the page has no focus; inside of an app the stops are its own. */
    private boolean visit() {
        if (isInApp()) {
            page.evaluate(VISIT);
            expectSeen();
            return false;
        }
        if ((boolean) page.evaluate("() => document.activeElement === document.body")) {
            return false;
        }
        expectSeen();
        return (boolean) page.evaluate(VISIT);
    }

    static void expectNames(Locator part) {
        String tree = part.ariaSnapshot();
        assertTrue(!NAMELESS.matcher(tree).find(), () -> "a control has no name:\n" + tree);
    }

    private Frame focused() {
        return page.frames().stream().filter(f -> f.parentFrame() != null && isInApp())
                .filter(f -> (boolean) f.frameElement().evaluate("e => e === document.activeElement")).findFirst().orElse(page.mainFrame());
    }

    private static boolean has(Locator target) {
        return (boolean) target.evaluate("e => e === document.activeElement");
    }
}
