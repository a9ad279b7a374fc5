package org.carillon.it.browser;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page of an app that the PBX serves, in somebody's client. */
abstract class AppPage {

    private final ClientPage client;
    private final FrameLocator app;

    AppPage(ClientPage client, FrameLocator app) {
        this.client = client;
        this.app = app;
    }

    ClientPage client() {
        return client;
    }

    Page page() {
        return client.page();
    }

    Locator find(String selector) {
        return app.locator(selector);
    }

    Locator button(String name) {
        return app.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name).setExact(true));
    }
}
