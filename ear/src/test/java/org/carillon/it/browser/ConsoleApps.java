package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

import org.carillon.it.ServerProcess;

/** The administrator, who makes app objects in the console and takes rights away. */
final class ConsoleApps {

    private final Page page;
    private final ServerProcess server;

    private ConsoleApps(Page page, ServerProcess server) {
        this.page = page;
        this.server = server;
    }

    static ConsoleApps open(ServerProcess server, Browsers browsers) {
        Page page = browsers.page(new Browser.NewContextOptions().setLocale("en-GB"));
        page.navigate(server.adminUri("/").toString());
        page.locator("input[autocomplete=username]").fill("admin");
        page.locator("input[autocomplete=current-password]").fill(ServerProcess.ADMIN_PASSWORD);
        page.locator("input[type=submit].primary").click();
        page.waitForLoadState();
        return new ConsoleApps(page, server);
    }

    /** Makes an app object that everybody has. */
    void create(String name, String title, String url, String password) {
        create(name, title, url, password, false);
    }

    /** Makes an app object that everybody has, and lets the PBX connect to its service. */
    void createConnected(String name, String title, String url, String password) {
        create(name, title, url, password, true);
    }

    private void create(String name, String title, String url, String password, boolean connected) {
        page.navigate(server.adminUri("/apps/objects.xhtml").toString());
        button("New app object").click();
        Locator form = page.locator("[id=edit]");
        form.locator("input[id$=':cn']").first().fill(title);
        form.locator("input[id$=':name']").first().fill(name);
        form.locator("input[id$=':url']").first().fill(url);
        form.locator("input[type=password]").first().fill(password);
        check(form, "webSocket", connected);
        check(form, "forEveryone", true);
        save(title);
    }

    /** Takes the app away from everybody. */
    void revoke(String title) {
        page.navigate(server.adminUri("/apps/objects.xhtml").toString());
        page.locator("a.row-open").filter(new Locator.FilterOptions().setHasText(title)).first().click();
        Locator form = page.locator("[id=edit]");
        check(form, "forEveryone", false);
        save(title);
    }

    private void save(String title) {
        button("Save").click();
        assertThat(page.locator("[id='list:table']")).containsText(title);
    }

    /* The switch may be in a tab that is not shown. */
    private static void check(Locator form, String id, boolean on) {
        String box = "input[type=checkbox][id$='" + id + "']";
        form.locator(box).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        Locator panels = form.locator(".ui-tabs-panel");
        int count = panels.count();
        int tab = 0;
        while (tab < count - 1 && panels.nth(tab).locator(box).count() == 0) {
            tab++;
        }
        form.getByRole(AriaRole.TAB).nth(tab).click();
        form.locator(box).setChecked(on);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
