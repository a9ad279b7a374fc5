package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import org.carillon.it.ServerProcess;

/** The client in a browser without mouse and touch: {@link #page()} to look at it, {@link #keys()} to work with it. */
final class ClientByKeys {

    private final Screen screen;
    private final ClientPage page;
    private final Keyboard keys;

    private ClientByKeys(Screen screen, ClientPage page) {
        this.screen = screen;
        this.page = page;
        keys = new Keyboard(page.page());
    }

    /** The form of the log-in, ready for the name. */
    static ClientByKeys open(Screen screen, ServerProcess server, Browsers browsers) {
        ClientByKeys client = new ClientByKeys(screen, ClientPage.open(server, browsers, screen.options()));
        client.page.expectLoginForm();
        assertThat(client.page.find("#username")).isFocused();
        return client;
    }

    static ClientByKeys loggedIn(Screen screen, ServerProcess server, Browsers browsers, String user) {
        ClientByKeys client = open(screen, server, browsers);
        client.logIn(user, ServerProcess.DEMO_PASSWORD);
        return client;
    }

    /** Past the button that shows the password, which is tried on the way. */
    void logIn(String user, String password) {
        keys.tabTo(page.find("#username"));
        keys.type(user);
        keys.press("Tab");
        keys.expectAt(page.find("#password"));
        keys.type(password);
        keys.press("Tab");
        keys.expectAt(page.button("Show password"));
        keys.press("Space");
        keys.expectAt(page.button("Hide password"));
        keys.press("Tab");
        keys.expectAt(page.button("Log in"));
        keys.press("Enter");
        page.expectHome();
        keys.expectSeen();
    }

    /** By the menu at the own picture, or where there is no room for that, by the page "More". */
    void choose(String item) {
        if (isOnPhone() && page.button("Back").isVisible()) {
            keys.backTo(page.button("Back"));
            keys.press("Enter");
        }
        keys.use(page.button(isOnPhone() ? "More" : "Your account"));
        Locator place = page.find(isOnPhone() ? "more-view" : "#account-menu");
        keys.use(place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(item).setExact(true)));
        keys.expectSeen();
    }

    boolean isOnPhone() {
        return screen == Screen.PHONE;
    }

    ClientPage page() {
        return page;
    }

    Keyboard keys() {
        return keys;
    }

    Locator find(String selector) {
        return page.find(selector);
    }

    void shot(String name) {
        Browsers.shot(page.page(), "keyboard-" + name + "-" + screen);
    }
}
