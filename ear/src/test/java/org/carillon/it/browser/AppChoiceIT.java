package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.MyAppsClient;
import org.junit.jupiter.api.Test;

/** The app in which apps are chosen and arranged; another browser of the user shows at once what was done there. */
@WithCompany
@WithBrowser
class AppChoiceIT {

    @Test
    void whatIsChosenIsOnTheHomeScreenOfAllBrowsers(Company company, Browsers browsers) {
        arrange(company.server(), "elsewhere?x=1,@client#com.innovaphone.chat=chat");
        ClientPage other = ClientPage.loggedIn(company.server(), browsers, "alice");
        ClientPage own = ClientPage.loggedIn(company.server(), browsers, "alice");
        own.find(".app-row-open").filter(new Locator.FilterOptions().setHasText("Apps")).first().click();
        FrameLocator app = own.app("apps");
        assertThat(app.locator(".home")).containsText("Nothing here yet");
        for (String name : List.of("Calendar", "Messenger", "Tasks")) {
            app.getByLabel(name + " on the home screen", new FrameLocator.GetByLabelOptions().setExact(true)).check();
        }
        assertThat(other.tiles()).hasText(new String[] {"Calendar", "Messenger", "Tasks"});

        app.getByLabel("Move Tasks up").click();
        assertThat(app.getByLabel("Move Tasks up")).isFocused();
        assertThat(app.locator("[aria-live]")).hasText("Tasks is now in place 2 of 3");
        assertThat(other.tiles()).hasText(new String[] {"Calendar", "Tasks", "Messenger"});
        app.getByLabel("Move Tasks up").press("Alt+ArrowUp");
        assertThat(other.tiles()).hasText(new String[] {"Tasks", "Calendar", "Messenger"});
        drag(own, app, "Messenger", "Tasks");
        assertThat(other.tiles()).hasText(new String[] {"Messenger", "Tasks", "Calendar"});

        app.getByLabel("Remove Tasks from the home screen").click();
        assertThat(other.tiles()).hasText(new String[] {"Messenger", "Calendar"});
        assertThat(app.getByLabel("Tasks on the home screen", new FrameLocator.GetByLabelOptions().setExact(true))).not().isChecked();
        assertEquals(List.of(), browsers.problems());
        assertEquals("messenger,calendar,elsewhere?x=1,@client#com.innovaphone.chat=chat", home(company.server()), "what is no app stays");
    }

    @Test
    void whatIsDoneElsewhereIsSeenHere(Company company, Browsers browsers) {
        arrange(company.server(), "wiki,reports");
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        FrameLocator app = client.openApp("apps");
        assertThat(app.locator(".order .row-words")).hasText(new String[] {"Knowledge base", "Call reports"});
        arrange(company.server(), "reports");
        assertThat(app.locator(".order .row-words")).hasText(new String[] {"Call reports"});
        app.getByPlaceholder("Find an app").fill("video");
        assertThat(app.locator(".all .row")).hasCount(1);
        app.getByLabel("Open Video meetings").click();
        assertThat(client.find("iframe[title='Video meetings']")).isVisible();
        assertEquals(List.of(), browsers.problems());
    }

    private static void drag(ClientPage client, FrameLocator app, String from, String to) {
        BoundingBox start = grip(app, from).boundingBox();
        BoundingBox end = grip(app, to).boundingBox();
        Mouse mouse = client.page().mouse();
        mouse.move(start.x + start.width / 2, start.y + start.height / 2);
        mouse.down();
        mouse.move(end.x + end.width / 2, end.y + end.height / 2, new Mouse.MoveOptions().setSteps(8));
        mouse.up();
    }

    private static Locator grip(FrameLocator app, String name) {
        return app.locator(".order .row").filter(new Locator.FilterOptions().setHasText(name)).locator(".grip");
    }

    private static void arrange(ServerProcess server, String home) {
        try (MyAppsClient alice = MyAppsClient.user(server, "alice", ServerProcess.DEMO_PASSWORD)) {
            alice.send("SubscribeApps");
            alice.await("UpdateAppsComplete");
            alice.send("SetApps", "home", home);
            alice.send("KeepAlive");
            alice.await("KeepAlive");
        }
    }

    private static String home(ServerProcess server) {
        try (MyAppsClient alice = MyAppsClient.user(server, "alice", ServerProcess.DEMO_PASSWORD)) {
            alice.send("SubscribeApps");
            return alice.await("UpdateAppsComplete").json().getString("selected");
        }
    }
}
