package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.MyAppsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A day at the client with a keyboard alone, on a desktop and on a phone. The tests look at the page and touch nothing in it but by keys. */
@WithCompany
@WithBrowser
class KeyboardIT {

    private static final String USER = "alice";
    private static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @BeforeEach
    void homeScreenAndPresenceAreKnown(Company company) {
        try (MyAppsClient alice = alice(company)) {
            alice.send("SetApps", "home", "profile,calendar,messenger,tasks");
            alice.send("SetOwnPresence", "activity", "", "note", "");
            alice.await("UpdateOwnPresence");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStopOfEveryPageIsSeenAndNamed(Screen screen, Company company, Browsers browsers) {
        ClientByKeys client = ClientByKeys.open(screen, company.server(), browsers);
        client.keys().expectAllReached();
        client.logIn(USER, ServerProcess.DEMO_PASSWORD);
        assertThat(client.page().tiles()).hasCount(4);
        client.keys().expectAllReached();
        client.choose("Devices");
        assertThat(client.find("sessions-view .row").first()).isVisible();
        client.shot("devices");
        client.keys().expectAllReached();
        client.choose("Settings");
        client.keys().expectAllReached();
        client.choose("Profile and password");
        assertThat(client.page().profile().locator("h1")).hasText("Alice Abel");
        client.shot("profile");
        client.keys().expectAllReached();
        Keyboard.expectNames(client.page().profile().locator("body"));
        assertEquals(List.of(), browsers.problems());
    }

    @ParameterizedTest
    @EnumSource
    void tilesAreMovedAndTheirOrderIsStored(Screen screen, Company company, Browsers browsers) {
        ClientByKeys client = ClientByKeys.loggedIn(screen, company.server(), browsers, USER);
        Keyboard keys = client.keys();
        keys.tabTo(client.page().tile("Calendar"));
        keys.press("Alt+ArrowRight");
        expectOrder(client, "Profile", "Messenger", "Calendar", "Tasks");
        keys.expectAt(client.page().tile("Calendar"));
        expectStored(company, "profile,messenger,calendar,tasks");

        keys.backTo(client.page().button("Arrange"));
        keys.press("Enter");
        keys.expectAt(client.page().button("Done"));
        Locator tasks = client.page().tile("Tasks");
        keys.tabTo(tasks);
        keys.press("Space");
        keys.press("ArrowLeft");
        expectOrder(client, "Profile", "Messenger", "Tasks", "Calendar");
        keys.press("Escape");
        expectOrder(client, "Profile", "Messenger", "Calendar", "Tasks");
        keys.expectAt(tasks);
        keys.press("Enter");
        keys.press("ArrowLeft");
        keys.press("Enter");
        expectOrder(client, "Profile", "Messenger", "Tasks", "Calendar");
        keys.expectAt(tasks);
        keys.use(client.page().button("Remove Tasks from my apps").first());
        expectOrder(client, "Profile", "Messenger", "Calendar");
        keys.expectSeen();
        keys.backTo(client.page().button("Done"));
        keys.press("Enter");
        keys.expectAt(client.page().button("Arrange"));
        expectStored(company, "profile,messenger,calendar");
        assertEquals(List.of(), browsers.problems());
    }

    @ParameterizedTest
    @EnumSource
    void anAppIsEnteredAndLeftAgain(Screen screen, Company company, Browsers browsers) {
        ClientByKeys client = ClientByKeys.loggedIn(screen, company.server(), browsers, USER);
        Keyboard keys = client.keys();
        keys.use(client.page().tile("Profile"));
        FrameLocator app = client.page().profile();
        assertThat(app.locator("h1")).hasText("Alice Abel");
        keys.expectAt(client.find("#work"));
        keys.enterApp("Tab");
        Locator change = app.locator("#email-change");
        keys.tabTo(change);
        client.shot("app");
        keys.press("Enter");
        keys.expectAt(app.locator("#email"));
        keys.tabTo(app.getByText("Cancel"));
        keys.press("Enter");
        keys.expectAt(change);
        keys.leaveApp("Tab");
        keys.enterApp("Shift+Tab");
        keys.leaveApp("Shift+Tab");
        keys.expectSeen();
        keys.backTo(client.page().button(client.isOnPhone() ? "Back" : "Home"));
        keys.press("Enter");
        client.page().expectHome();
        keys.expectSeen();

        keys.tabTo(client.page().tile("Profile"));
        keys.press("Enter");
        keys.backTo(client.page().button("Close Profile"));
        keys.press("Enter");
        client.page().expectHome();
        keys.expectSeen();
        client.shot("home");
        assertEquals(List.of(), browsers.problems());
    }

    @ParameterizedTest
    @EnumSource
    void presenceAndNoteAreSet(Screen screen, Company company, Browsers browsers) {
        ClientByKeys client = ClientByKeys.loggedIn(screen, company.server(), browsers, USER);
        Keyboard keys = client.keys();
        Locator opener = client.find(".presence-button");
        Locator menu = client.find("#presence-menu");
        keys.use(opener);
        keys.expectAt(state(menu, "Available"));
        Keyboard.expectNames(menu);
        client.shot("presence");
        keys.press("Escape");
        assertThat(menu).isHidden();
        keys.expectAt(opener);

        keys.press("Enter");
        keys.expectAt(state(menu, "Available"));
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        keys.expectAt(state(menu, "Busy"));
        keys.press("Enter");
        assertThat(opener).hasAccessibleName(Pattern.compile("Busy"));
        // On a phone a choice closes the menu.
        if (menu.isHidden()) {
            keys.expectAt(opener);
            keys.press("Enter");
        }
        keys.tabTo(client.find("#presence-note"));
        keys.type("Quarterly review");
        keys.press("Enter");
        assertThat(menu).isHidden();
        keys.expectAt(opener);
        assertThat(opener).hasAccessibleName(Pattern.compile("Busy, Quarterly review"));
        try (MyAppsClient alice = alice(company)) {
            alice.await("UpdateOwnPresence", json -> json.toString().contains("Quarterly review"), MyAppsClient.PATIENCE);
        }

        keys.press("Enter");
        keys.expectAt(state(menu, "Busy"));
        keys.backTo(opener);
        assertThat(menu).isHidden();
        assertEquals(List.of(), browsers.problems());
    }

    @ParameterizedTest
    @EnumSource
    void searchGivesTheFocusBack(Screen screen, Company company, Browsers browsers) {
        ClientByKeys client = ClientByKeys.loggedIn(screen, company.server(), browsers, USER);
        Keyboard keys = client.keys();
        Locator field = client.find("search-box input");
        keys.tabTo(client.page().tile("Messenger"));
        keys.press("Control+k");
        keys.expectAt(field);
        keys.type("cal");
        assertThat(client.find("[role=option]").first()).containsText("Calendar");
        Keyboard.expectNames(client.find("search-box"));
        keys.press("Escape");
        assertThat(client.find("#search-results")).isHidden();
        keys.expectAt(client.page().tile("Messenger"));
        if (client.isOnPhone()) {
            Locator opener = client.page().button("Search apps and people");
            keys.backTo(opener);
            keys.press("Enter");
            keys.expectAt(field);
            keys.press("Escape");
            keys.expectAt(opener);
        }
        keys.press("Control+k");
        keys.expectAt(field);
        keys.type("profile");
        keys.press("Enter");
        assertThat(client.page().profile().locator("h1")).hasText("Alice Abel");
        keys.expectAt(client.find("#work"));
        keys.enterApp("Tab");
        assertEquals(List.of(), browsers.problems());
    }

    @ParameterizedTest
    @EnumSource
    void anotherSessionIsEndedAndThenTheOwnOne(Screen screen, Company company, Browsers browsers) {
        ClientPage other = ClientPage.open(company.server(), browsers, new Browser.NewContextOptions().setUserAgent(FIREFOX));
        other.logIn(USER, ServerProcess.DEMO_PASSWORD);
        other.expectHome();
        ClientByKeys client = ClientByKeys.loggedIn(screen, company.server(), browsers, USER);
        Keyboard keys = client.keys();
        if (!client.isOnPhone()) {
            expectEscapeFromTheMenu(client);
        }
        keys.use(client.page().tile("Profile"));
        client.choose("Devices");
        Locator end = client.page().button("End the session of Firefox on Windows");
        keys.tabTo(end);
        keys.press("Enter");
        Locator dialog = client.find("dialog");
        keys.expectAt(dialog.getByText("Cancel"));
        keys.press("Escape");
        assertThat(dialog).hasCount(0);
        keys.expectAt(end);
        keys.press("Enter");
        keys.tabTo(dialog.getByText("End session", new Locator.GetByTextOptions().setExact(true)));
        client.shot("dialog");
        keys.press("Enter");
        other.expectLoginForm();
        assertThat(end).hasCount(0);
        keys.expectSeen();

        client.choose("Log out");
        keys.tabTo(dialog.getByText("Log out", new Locator.GetByTextOptions().setExact(true)));
        keys.press("Enter");
        client.page().expectLoginForm();
        keys.expectAt(client.find("#password"));
        assertEquals("[]", client.page().storedSession());
        assertEquals(List.of(), browsers.problems());
    }

    private static void expectEscapeFromTheMenu(ClientByKeys client) {
        Locator opener = client.page().button("Your account");
        Locator menu = client.find("#account-menu");
        client.keys().use(opener);
        client.keys().expectAt(menu.locator(".menu-item").first());
        Keyboard.expectNames(menu);
        client.shot("account");
        client.keys().press("Escape");
        assertThat(menu).isHidden();
        client.keys().expectAt(opener);
    }

    private static Locator state(Locator menu, String name) {
        return menu.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void expectOrder(ClientByKeys client, String... titles) {
        assertThat(client.page().tiles()).hasText(titles);
    }

    /** What another device of the user is told. */
    private static void expectStored(Company company, String home) {
        try (MyAppsClient alice = alice(company)) {
            alice.send("SubscribeApps");
            alice.await("UpdateAppsComplete", json -> json.getString("selected").equals(home), MyAppsClient.PATIENCE);
        }
    }

    private static MyAppsClient alice(Company company) {
        return MyAppsClient.user(company.server(), USER, ServerProcess.DEMO_PASSWORD);
    }
}
