package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import org.carillon.it.ServerProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The favourites at the side of the client and as an app: in step on all devices, with the presence of those who show it. */
@WithCompany
@WithBrowser
class FavoritesAppIT {

    private static final Map<String, String> PHONE = Map.of("messenger", "{\"apis\": {\"com.innovaphone.phone\": {}}}");
    private static final String PROVIDER = "say({mt: 'RegisterApi', api: 'com.innovaphone.phone'});";
    private static final String TOO_WIDE = "page => page.scrollWidth - page.clientWidth";

    @BeforeEach
    @AfterEach
    void nobodyHasFavourites(Company company) {
        List.of("alice", "bob").forEach(user -> Favourites.clear(company.server(), user));
    }

    @Test
    void twoBrowsersOfTheUserAreInStep(Company company, Browsers browsers) {
        ClientPage one = ClientPage.loggedIn(company.server(), browsers, "bob");
        ClientPage other = ClientPage.loggedIn(company.server(), browsers, "bob");
        assertThat(one.favourites().locator("h3")).hasText("Who do you work with?");
        one.addPerson("carol");
        assertThat(other.person("Carol Clark")).containsText("103");
        other.addPerson("101");
        assertThat(names(one)).hasText(new String[] {"Carol Clark", "Alice Abel"});
        other.addPerson("CAROL");
        assertThat(other.favourites().locator("main > [role=status]")).hasText("carol is already in this list");

        // order: by keyboard, then by pointer
        one.favourites().getByLabel("Move Alice Abel:").press("ArrowUp");
        assertThat(names(other)).hasText(new String[] {"Alice Abel", "Carol Clark"});
        assertThat(names(one)).hasText(new String[] {"Alice Abel", "Carol Clark"});
        assertThat(one.favourites().getByLabel("Move Alice Abel:")).isFocused();
        one.person("Alice Abel").hover();
        one.favourites().getByLabel("Move Alice Abel:").hover();
        one.page().mouse().down();
        one.person("Carol Clark").hover();
        one.page().mouse().up();
        assertThat(names(other)).hasText(new String[] {"Carol Clark", "Alice Abel"});

        // several lists
        choose(one, "New list");
        name(one, "Customers");
        assertThat(lists(other)).hasText(new String[] {"Favourites", "Customers"});
        assertThat(lists(one).nth(1)).hasAttribute("aria-pressed", "true");
        assertThat(one.favourites().locator("h3")).isVisible();
        choose(one, "Move to the left");
        assertThat(lists(other)).hasText(new String[] {"Customers", "Favourites"});
        choose(one, "Rename");
        name(one, "Clients");
        assertThat(lists(other)).hasText(new String[] {"Clients", "Favourites"});
        one.addPerson("0815");
        choose(one, "Delete list");
        assertThat(one.favourites().locator("dialog")).containsText("1 person is taken off");
        one.favourites().locator("dialog button[value=yes]").click();
        assertThat(lists(other)).hasText(new String[] {"Favourites"});

        other.person("Alice Abel").hover();
        other.favourites().getByLabel("Remove Alice Abel").click();
        assertThat(names(one)).hasText(new String[] {"Carol Clark"});
        one.page().reload();
        assertThat(names(one)).hasText(new String[] {"Carol Clark"});
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void somebodyIsFoundByTheSearchAndAddedByKeyboard(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "bob");
        Locator field = client.favourites().locator("add-field input");
        field.fill("Fra");
        assertThat(client.favourites().locator("[role=option]").first()).containsText("Frank Foster");
        field.press("ArrowDown");
        assertThat(client.favourites().locator("[role=option]").first()).hasAttribute("aria-selected", "true");
        field.press("Enter");
        assertThat(client.person("Frank Foster")).containsText("Writing the offer for Tuesday");
        assertThat(client.person("Frank Foster").locator(".presence-mark")).hasClass("presence-mark filled dnd");
        assertThat(field).hasValue("");
        // who cannot be found can be added as typed, and learns nothing
        client.addPerson("dave");
        assertThat(client.person("dave")).containsText("Not found or not visible to you");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void presenceIsSeenLiveAndAClickOpensAChat(Company company, Browsers browsers) {
        ServerProcess server = company.server();
        ClientPage client = ClientPage.withApps(server, browsers, "bob", PHONE);
        ForeignApp.script(client.page().context(), "messenger", PROVIDER);
        client.addPerson("carol");
        client.addPerson("+49 30 123");
        assertThat(client.person("Carol Clark")).containsText("Offline");
        ClientPage carol = ClientPage.loggedIn(server, browsers, "carol");
        assertThat(client.person("Carol Clark")).containsText("Available");
        carol.setPresence("Busy");
        assertThat(client.person("Carol Clark").locator(".presence-mark")).hasClass("presence-mark filled busy");
        carol.setPresence("Busy", "In a meeting");
        assertThat(client.person("Carol Clark")).containsText("In a meeting");
        carol.setPresence("Available");
        assertThat(client.person("Carol Clark")).not().containsText("In a meeting");

        client.person("Carol Clark").locator(".who").click();
        assertThat(client.page().frameLocator("iframe.app-frame[src*='/APPS/chat/']").locator(".thread-head h2")).hasText("Carol Clark");
        // a number outside has nobody to chat with
        client.person("+4930123").locator(".who").click();
        assertEquals("{\"mt\":\"StartCall\",\"num\":\"+4930123\"}",
                ForeignApp.in(client.page(), "messenger").hears("m.mt === 'ApiRequest' && m.api === 'com.innovaphone.phone'").getJsonObject("msg").toString());
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void aListHasRoomForThirtyTwo(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "bob");
        Favourites.fill(company.server(), "bob", 31);
        assertThat(client.favourites().locator(".favourite")).hasCount(31);
        client.addPerson("carol");
        assertThat(client.favourites().locator(".favourite")).hasCount(32);
        assertThat(client.favourites().locator(".full")).hasText("This list is full: 32 people. Start another one.");
        assertThat(client.favourites().locator("add-field")).hasCount(0);
        client.person("Carol Clark").hover();
        client.favourites().getByLabel("Remove Carol Clark").click();
        assertThat(client.favourites().locator("add-field input")).isVisible();
        assertEquals(List.of(), browsers.problems());
    }

    /** The one app is at the side, in the work area, or nowhere. */
    @Test
    void theSideBarFoldsAwayAndTheAppComesBackToIt(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "bob");
        client.addPerson("carol");
        assertThat(client.find(".rail-apps li")).hasCount(0);
        FrameLocator app = client.openApp("favorites");
        assertThat(app.locator("h1")).isVisible();
        assertThat(client.find("aside.side")).isHidden();
        assertThat(client.find("iframe.app-frame[src*='/APPS/favorites/']")).hasCount(1);
        assertThat(client.person("Carol Clark")).isVisible();
        client.button("Home").click();
        assertThat(client.find("aside.side iframe.app-frame[src*='/APPS/favorites/']")).isVisible();
        assertThat(client.person("Carol Clark")).isVisible();
        client.button("Hide people").click();
        assertThat(client.find("aside.side")).isHidden();
        client.page().reload();
        client.expectHome();
        assertThat(client.find("aside.side")).isHidden();
        client.button("Show people").click();
        assertThat(client.person("Carol Clark")).isVisible();
        assertEquals(List.of(), browsers.problems());
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP,LIGHT", "DESKTOP,DARK", "PHONE,LIGHT", "PHONE,DARK"})
    void itFitsTheScreen(Screen screen, ColorScheme scheme, Company company, Browsers browsers) {
        String look = screen + "-" + scheme.name().toLowerCase(Locale.ROOT);
        ClientPage client = ClientPage.open(company.server(), browsers, screen.options().setColorScheme(scheme));
        client.logIn("alice", ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        client.openApp("favorites");
        assertThat(client.favourites().locator("h3")).isVisible();
        Browsers.shot(client.page(), "look-favorites-empty-" + look);
        List.of("bob", "erin", "frank", "grace", "+49301234567", "dave").forEach(client::addPerson);
        assertThat(client.person("Frank Foster")).containsText("Writing the offer");
        choose(client, "New list");
        name(client, "Customers");
        lists(client).first().click();
        assertThat(client.favourites().locator(".favourite")).hasCount(6);
        Browsers.shot(client.page(), "look-favorites-" + look);
        assertFits(client);
        client.favourites().locator("add-field input").fill("gr");
        assertThat(client.favourites().locator("[role=option]").first()).containsText("Grace Green");
        Browsers.shot(client.page(), "look-favorites-add-" + look);
        client.favourites().locator("add-field input").fill("");
        if (screen == Screen.DESKTOP) {
            client.button("Home").click();
            assertThat(client.person("Frank Foster")).containsText("Writing the offer");
            client.person("Frank Foster").hover();
            Browsers.shot(client.page(), "look-favorites-side-" + look);
            assertFits(client);
        }
        assertEquals(List.of(), browsers.problems());
    }

    private static void assertFits(ClientPage client) {
        int tooWide = ((Number) client.favourites().locator("html").evaluate(TOO_WIDE)).intValue();
        assertTrue(tooWide <= 0, "wider than the screen by " + tooWide);
    }

    private static Locator names(ClientPage client) {
        return client.favourites().locator(".favourite .strong");
    }

    private static Locator lists(ClientPage client) {
        return client.favourites().locator(".list");
    }

    private static void choose(ClientPage client, String item) {
        client.favourites().getByLabel("This list").click();
        client.favourites().locator(".list-item").filter(new Locator.FilterOptions().setHasText(item)).click();
    }

    private static void name(ClientPage client, String name) {
        client.favourites().locator(".naming input").fill(name);
        client.favourites().locator(".naming input").press("Enter");
        assertThat(client.favourites().locator(".naming")).hasCount(0);
    }
}
