package org.carillon.it.browser;

import com.microsoft.playwright.Page;

import org.carillon.it.ServerProcess;

/** The way into the console. */
final class ConsolePages {

    private ConsolePages() {
    }

    /** Opens the console in the page and sends name and password; what comes of it is for the caller to see. */
    static Page logIn(ServerProcess server, Page page, String name, String password) {
        page.navigate(server.adminUri("/").toString());
        page.locator("input[autocomplete=username]").fill(name);
        page.locator("input[autocomplete=current-password]").fill(password);
        page.locator("input[type=submit].primary").click();
        page.waitForLoadState();
        return page;
    }
}
