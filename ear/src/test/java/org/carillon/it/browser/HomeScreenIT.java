package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The home screen belongs to the user, not to the browser (myapps.md section 10.4). The first test pins what the others move. */
@WithCompany
@WithBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HomeScreenIT {

    @Test
    @Order(1)
    void orderFollowsTheUserToAllBrowsersAtOnce(Company company, Browsers browsers) {
        ClientPage one = ClientPage.loggedIn(company.server(), browsers, "bob");
        ClientPage other = ClientPage.loggedIn(company.server(), browsers, "bob");
        assertThat(one.find(".app-row")).hasCount(ExternalApps.ALL.size() + 8);
        assertThat(one.find("home-view")).containsText("Your favourite apps go here");
        List.of("Messenger", "Calendar", "Voicemail", "Tasks").forEach(one::pin);
        expectOrder(other, "Messenger", "Calendar", "Voicemail", "Tasks");

        one.tile("Messenger").focus();
        one.page().keyboard().press("Alt+ArrowRight");
        expectOrder(one, "Calendar", "Messenger", "Voicemail", "Tasks");
        expectOrder(other, "Calendar", "Messenger", "Voicemail", "Tasks");
        assertThat(one.tile("Messenger")).isFocused();
        assertThat(one.find("home-view [aria-live]")).hasText("Messenger moved to place 2 of 4");

        drag(one, "Tasks", "Calendar");
        expectOrder(one, "Tasks", "Calendar", "Messenger", "Voicemail");
        expectOrder(other, "Tasks", "Calendar", "Messenger", "Voicemail");
        assertTrue(one.page().url().endsWith("#/home") || !one.page().url().contains("#"), "a drag opens nothing: " + one.page().url());
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    @Order(2)
    void orderSurvivesTheNextLogin(Company company, Browsers browsers) {
        expectOrder(ClientPage.loggedIn(company.server(), browsers, "bob"), "Tasks", "Calendar", "Messenger", "Voicemail");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    @Order(3)
    void arrangeModeNeedsNoMouse(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "bob");
        client.button("Arrange").click();
        client.tile("Voicemail").focus();
        client.page().keyboard().press("Enter");
        assertThat(client.find("home-view [aria-live]")).containsText("Voicemail picked up, place 4 of 4");
        client.page().keyboard().press("ArrowLeft");
        client.page().keyboard().press("ArrowLeft");
        expectOrder(client, "Tasks", "Voicemail", "Calendar", "Messenger");
        client.page().keyboard().press("Escape");
        expectOrder(client, "Tasks", "Calendar", "Messenger", "Voicemail");
        client.page().keyboard().press("Enter");
        client.page().keyboard().press("ArrowLeft");
        client.page().keyboard().press("Enter");
        expectOrder(client, "Tasks", "Calendar", "Voicemail", "Messenger");
        client.button("Remove Tasks from my apps").first().click();
        expectOrder(client, "Calendar", "Voicemail", "Messenger");
        client.button("Done").click();
        client.page().reload();
        expectOrder(client, "Calendar", "Voicemail", "Messenger");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    @Order(4)
    void appsRunSideBySideAndClose(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "bob");
        client.tile("Calendar").click();
        assertThat(client.page()).hasTitle("Calendar – myApps");
        assertThat(client.page().frameLocator("iframe[title=Calendar]").locator("h1")).hasText("An app of another vendor");
        client.button("Home").click();
        client.tile("Messenger").click();
        assertThat(client.find("iframe[title=Calendar]")).isHidden();
        assertThat(client.find("iframe[title=Messenger]")).isVisible();
        client.find(".rail-apps").getByLabel("Calendar").click();
        assertThat(client.find("iframe[title=Calendar]")).isVisible();
        client.button("Close Calendar").click();
        assertThat(client.find("iframe[title=Calendar]")).hasCount(0);
        assertThat(client.find("iframe[title=Messenger]")).isVisible();
        client.page().reload();
        assertThat(client.find("iframe[title=Messenger]")).isVisible();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    @Order(5)
    void searchOpensAppsByKeyboard(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "bob");
        client.page().keyboard().press("Control+k");
        client.page().keyboard().type("meet");
        assertThat(client.find("[role=option]").first()).containsText("Meeting room reservation");
        client.page().keyboard().press("ArrowDown");
        assertThat(client.find("[role=option][aria-selected=true]")).containsText("Video meetings");
        client.page().keyboard().press("Enter");
        assertThat(client.find("iframe[title='Video meetings']")).isVisible();
        assertEquals(List.of(), browsers.problems());
    }

    private static void expectOrder(ClientPage client, String... titles) {
        assertThat(client.tiles()).hasText(titles);
    }

    private static void drag(ClientPage client, String from, String to) {
        Mouse mouse = client.page().mouse();
        BoundingBox start = box(client.tile(from));
        BoundingBox end = box(client.tile(to));
        mouse.move(start.x + start.width / 2, start.y + start.height / 2);
        mouse.down();
        mouse.move(end.x + end.width / 2, end.y + end.height / 2, new Mouse.MoveOptions().setSteps(8));
        mouse.up();
    }

    private static BoundingBox box(Locator tile) {
        tile.scrollIntoViewIfNeeded();
        return tile.boundingBox();
    }
}
