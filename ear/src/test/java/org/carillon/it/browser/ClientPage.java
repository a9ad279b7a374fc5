package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.carillon.it.ServerProcess;

/** The client in one browser, in the words of the person in front of it. What it looks for are roles and names, as that person does. */
final class ClientPage {

    private final Page page;
    private final ServerProcess server;

    private ClientPage(Page page, ServerProcess server) {
        this.page = page;
        this.server = server;
    }

    /** The address of the client, opened in a new browser. */
    static ClientPage open(ServerProcess server, Browsers browsers) {
        return open(server, browsers, new Browser.NewContextOptions());
    }

    static ClientPage open(ServerProcess server, Browsers browsers, Browser.NewContextOptions options) {
        return in(browsers.page(options), server);
    }

    /** The client in a page that exists already, such as another one of the same browser. */
    static ClientPage in(Page page, ServerProcess server) {
        ExternalApps.serve(page.context());
        page.navigate(server.httpsUri("/").toString());
        return new ClientPage(page, server);
    }

    /** A new browser in which the user is logged in with the password of the demo company. */
    static ClientPage loggedIn(ServerProcess server, Browsers browsers, String user) {
        return loggedIn(server, browsers, user, new Browser.NewContextOptions());
    }

    static ClientPage loggedIn(ServerProcess server, Browsers browsers, String user, Browser.NewContextOptions options) {
        ClientPage client = open(server, browsers, options);
        client.logIn(user, ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        return client;
    }

    /** A new browser in which the user is logged in, with what services announce about apps. */
    static ClientPage withApps(ServerProcess server, Browsers browsers, String user, Map<String, String> announced) {
        Page page = browsers.page();
        AnnouncedApps.in(page.context(), announced);
        ClientPage client = in(page, server);
        client.logIn(user, ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        return client;
    }

    /** Opens an app from the list of all apps. */
    ForeignApp openApp(String name, String title) {
        find(".app-row-open").filter(new Locator.FilterOptions().setHasText(title)).first().click();
        return ForeignApp.in(page, name);
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void logIn(String user, String password) {
        find("#username").fill(user);
        find("#password").fill(password);
        find("#password").press("Enter");
    }

    void expectHome() {
        assertThat(find("home-view .greeting")).isVisible();
    }

    void expectLoginForm() {
        assertThat(find("#username")).isVisible();
        assertThat(find("#password")).isVisible();
        assertThat(find("work-place")).hasCount(0);
    }

    void expectError(String text) {
        assertThat(find("login-view [role=alert]")).containsText(text);
    }

    /** Loads the client again from its address, as after a click on a bookmark. */
    void comeBack() {
        page.navigate("about:blank");
        page.navigate(server.httpsUri("/").toString());
    }

    void chooseInAccountMenu(String item) {
        find(".rail-me").click();
        find("#account-menu .menu-item").filter(new Locator.FilterOptions().setHasText(item)).click();
    }

    /** Opens the profile app and waits until its own service has let the user in. */
    FrameLocator openProfile(String name) {
        chooseInAccountMenu("Profile and password");
        FrameLocator app = profile();
        assertThat(app.locator("h1")).hasText(name);
        return app;
    }

    FrameLocator profile() {
        return page.frameLocator("iframe.app-frame[src*='/APPS/profile/']");
    }

    /** Opens an app by its link, as a bookmark does; also one that is nowhere to be clicked. */
    FrameLocator openApp(String link) {
        page.evaluate("link => { location.hash = '#/app/' + encodeURIComponent(link); }", link);
        return app(link.replaceAll("\\?.*", ""));
    }

    /** The page of an app that the PBX serves. */
    FrameLocator app(String name) {
        return page.frameLocator("iframe.app-frame[src*='/APPS/" + name + "/']");
    }

    void switchSecondFactor(boolean on, String name) {
        FrameLocator app = openProfile(name);
        app.locator("#factor").click();
        app.locator("#factor-current").fill(ServerProcess.DEMO_PASSWORD);
        app.locator("#factor-current").press("Enter");
        assertThat(app.locator("two-factor-card [role=status]")).hasText(on ? "The second factor is on." : "The second factor is off.");
    }

    /** The code of the second factor that this browser shows large while it waits. */
    String waitingCode() {
        Locator code = find("authorize-view .code");
        assertThat(code).isVisible();
        return code.innerText().replaceAll("\\s", "");
    }

    /** The favourites at the side, or on phones where they fill the screen. */
    FrameLocator favourites() {
        return app("favorites");
    }

    void addPerson(String who) {
        Locator field = favourites().locator("add-field input[name=who]");
        field.fill(who);
        field.press("Enter");
    }

    Locator person(String name) {
        return favourites().locator(".favourite").filter(new Locator.FilterOptions().setHasText(name));
    }

    void setPresence(String state) {
        find(".presence-button").click();
        find("#presence-menu [role=radio]").filter(new Locator.FilterOptions().setHasText(state)).click();
        page.keyboard().press("Escape");
    }

    void setPresence(String state, String note) {
        find(".presence-button").click();
        find("#presence-menu [role=radio]").filter(new Locator.FilterOptions().setHasText(state)).click();
        find("#presence-note").fill(note);
        find("#presence-note").press("Enter");
    }

    /** The titles of the tiles on the home screen in their order. */
    Locator tiles() {
        return find(".tiles .tile-title");
    }

    Locator tile(String title) {
        return find(".tiles .tile").filter(new Locator.FilterOptions().setHasText(title));
    }

    void pin(String title) {
        find("[aria-label='Pin " + title + " to my apps']").click();
        assertThat(tile(title)).isVisible();
    }

    /** What the browser keeps of the login, to be compared. */
    String storedSession() {
        return (String) page.evaluate("""
                () => JSON.stringify(Object.entries(localStorage).filter(([key]) => key.startsWith('carillon:session:')))""");
    }
}
