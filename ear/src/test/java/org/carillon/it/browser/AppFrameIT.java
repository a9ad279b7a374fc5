package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.carillon.it.ServerProcess;
import org.junit.jupiter.api.Test;

/** What passes between an app and the client (client-runtime.md sections 2, 3, 7, 9, 10), with foreign pages that keep all they hear. */
@WithCompany
@WithBrowser
class AppFrameIT {

    private static final String CLIENT = "com.innovaphone.client";

    @Test
    void appStartsWithItsParametersAndHearsTheWholeModelAtOnce(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        client.page().navigate(client.page().url().replaceAll("#.*", "") + "#/app/" + "calendar%3Fid%3D7%252F8%26name%3Dother%26x%3D1%26x%3D2");
        ForeignApp app = ForeignApp.in(client.page(), "calendar");
        List<String> start = app.startParameters();
        assertEquals(List.of("name=calendar", "lang=en", "scheme=light", "title=Calendar"), start.subList(0, 4));
        assertTrue(start.get(4).matches("clientUrl=https%3A%2F%2Flocalhost%3A\\d+%2FPBX0%2FAPPCLIENT%2F\\d+%2Fappclient\\.htm"), start.get(4));
        assertEquals(List.of("id=7%2F8", "x=1", "x=2"), start.subList(5, 8));
        var model = app.hears("m.mt === 'ApiUpdate'").getJsonObject("apis").getJsonObject(CLIENT).getJsonObject("@client").getJsonObject("model");
        assertEquals("alice", model.getJsonObject("user").getString("sip"));
        assertTrue(model.getJsonObject("connInfo").getBoolean("up"));
        assertEquals("light", model.getString("scheme"));
        assertEquals(List.of(), browsers.problems());
    }

    /** Browsers refuse that in frames that are confined, whatever these are allowed otherwise. */
    @Test
    void appShowsDocumentsInAFrameOfItsOwn(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        ForeignApp app = client.openApp("calendar", "Calendar");
        app.evaluate("(() => { const frame = document.createElement('iframe'); frame.src = 'data:application/pdf,%25PDF-1.4'; document.body.append(frame) })()");
        client.page().waitForCondition(() -> client.page().frames().stream().anyMatch(frame -> frame.url().startsWith("data:application/pdf")));
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void runningAppGetsTheParametersOfALink(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        ForeignApp chat = client.openApp("messenger", "Messenger");
        client.button("Home").click();
        ForeignApp calendar = client.openApp("calendar", "Calendar");
        calendar.say("{mt: 'Action', type: 'ShowApp', value: 'messenger?to=b%20b&to=c#d=x'}");
        assertEquals("{\"mt\":\"SetArgs\",\"args\":{\"to\":\"b b\"}}", chat.hears("m.mt === 'SetArgs'").toString());
        chat.awaits("heard.findLastIndex((m) => m.mt === 'Show') > heard.findLastIndex((m) => m.mt === 'SetArgs')");
        assertThat(client.find("iframe[title=Messenger]")).isVisible();
        chat.say("{mt: 'Action', type: 'SetArgs', args: {room: ['1', '2']}, title: 'Room 1'}");
        assertThat(client.page()).hasTitle("Room 1 – myApps");
        assertTrue(client.page().url().endsWith("#/app/messenger%3Froom%3D1%26room%3D2"), client.page().url());
        // Its page loads again as it was started, and is told where it was.
        chat.evaluate("setTimeout(() => location.reload())");
        assertEquals("{\"mt\":\"SetArgs\",\"args\":{\"room\":\"1\"}}", chat.hears("m.mt === 'SetArgs' && m.args.room").toString());
        chat.say("{mt: 'Action', type: 'ShowApp', value: 'no-such-app'}");
        assertThat(client.find(".toast")).hasText("You have no app “no-such-app”.");
        chat.say("{mt: 'Action', type: 'ShowApp', value: '@home'}");
        client.expectHome();
        chat.say("{mt: 'Action', type: 'StartActivity'}");
        assertThat(client.find("iframe[title=Messenger]")).isVisible();
        chat.say("{mt: 'Action', type: 'FinishActivity'}");
        client.expectHome();
        chat.say("{mt: 'Action', type: 'CloseApp'}");
        assertThat(client.find("iframe[title=Messenger]")).hasCount(0);
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void menuBadgeAndColourOfAnApp(Company company, Browsers browsers) {
        ClientPage client = ClientPage.withApps(company.server(), browsers, "alice", Map.of("calendar", "{\"presence\":true}"));
        ForeignApp app = client.openApp("calendar", "Calendar");
        app.say("{mt: 'SetMenuState', value: 'closed'}", "{mt: 'SetColor', value: 'rgb(200, 0, 0)'}", "{mt: 'SetColor', value: 'url(x)'}",
                "{mt: 'SetColor', value: 'teal'}", "{mt: 'Action', type: 'SetBadge', value: 3}");
        assertThat(client.find(".rail-apps .badge")).hasText("3");
        assertThat(client.find(".rail-apps").getByLabel("Calendar, 3 new")).isVisible();
        assertThat(client.page()).hasTitle("(3) Calendar – myApps");
        client.button("Menu of the app").click();
        assertEquals("open", app.hears("m.mt === 'SetMenuState'").getString("value"));
        assertThat(client.find(".app-colour")).hasAttribute("style", "background: teal;");
        app.say("{mt: 'Action', type: 'SetBadge', value: 0}");
        assertThat(client.find(".rail-apps .badge")).hasCount(0);
        assertThat(client.page()).hasTitle("Calendar – myApps");
        app.say("{mt: 'Action', type: 'SetBadge', value: '!'}");
        assertThat(client.page()).hasTitle("(•) Calendar – myApps");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void badgeOfAServiceIsAPresenceOfTheApp(Company company, Browsers browsers) {
        CallLists.clear(company.server(), "alice");
        Page page = browsers.page();
        AnnouncedApps announced = AnnouncedApps.in(page.context(), Map.of("calendar", "{\"presence\":true}", "tasks", "{\"presence\":\"tasks-badge\"}",
                "video", "{\"presence\":true,\"hidden\":true}"));
        ClientPage client = ClientPage.in(page, company.server());
        client.logIn("alice", ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        Locator calendar = client.find(".app-row").filter(new Locator.FilterOptions().setHasText("Calendar"));
        assertThat(calendar).isVisible();
        page.waitForCondition(() -> announced.answered().containsAll(List.of("calendar", "tasks-badge")));
        announced.tell("{\"mt\":\"UpdatePresence\",\"sip\":\"calendar\",\"up\":true,\"presence\":[{\"contact\":\"app:\",\"note\":\"#badge:5\"}]}");
        announced.tell("{\"mt\":\"UpdatePresence\",\"sip\":\"tasks-badge\",\"up\":true,\"presence\":[{\"contact\":\"app:\",\"note\":\"#badge:12\"}]}");
        assertThat(calendar.locator(".badge")).hasText("5");
        assertThat(client.find(".app-row").filter(new Locator.FilterOptions().setHasText("Tasks")).locator(".badge")).hasText("12");
        assertThat(client.button("Calendar 5 new")).isVisible();
        assertThat(page).hasTitle("(17) Home – myApps");
        assertEquals(List.of("calendar", "calllist", "chat", "tasks-badge"), announced.watched());
        announced.tell("{\"mt\":\"UpdatePresence\",\"sip\":\"calendar\",\"up\":true,\"presence\":[{\"contact\":\"app:\",\"note\":\"#badge:0\"}]}");
        assertThat(calendar.locator(".badge")).hasCount(0);
        assertThat(page).hasTitle("(12) Home – myApps");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void channelBetweenTwoApps(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        ForeignApp.script(client.page().context(), "messenger", "answers.OpenChannel = ({ channel }) => say({ mt: 'ChannelConnected', channel });"
                + " answers.ChannelMessage = ({ channel, msg }) => say({ mt: 'ChannelMessage', channel, msg: { back: msg } });");
        ForeignApp app = client.openApp("calendar", "Calendar");
        app.say("{mt: 'OpenChannel', src: 5, dst: 'messenger', args: {arg1: 3}}");
        String channel = app.hears("m.mt === 'ChannelConnected' && m.src === 5").getString("channel");
        assertEquals("{\"mt\":\"OpenChannel\",\"channel\":\"" + channel + "\",\"opener\":\"calendar\",\"args\":{\"arg1\":3}}",
                ForeignApp.in(client.page(), "messenger").last("m.mt === 'OpenChannel'").toString());
        app.say("{mt: 'ChannelMessage', channel: '" + channel + "', msg: {a: 1}}");
        assertEquals("{\"back\":{\"a\":1}}", app.hears("m.mt === 'ChannelMessage'").getJsonObject("msg").toString());
        ForeignApp.in(client.page(), "messenger").say("{mt: 'Action', type: 'CloseApp'}");
        assertEquals(channel, app.hears("m.mt === 'ChannelClosed'").getString("channel"));
        app.say("{mt: 'OpenChannel', src: 6, dst: 'no-such-app'}");
        assertEquals(6, app.hears("m.mt === 'ChannelClosed' && m.src === 6").getInt("src"));
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void loginsAreAnsweredOnceEachAndInTheirOrder(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        ForeignApp app = client.openApp("calendar", "Calendar");
        app.say("{mt: 'getLogin', app: 'profile', challenge: '1', src: 'first'}", "{mt: 'getLogin', app: 'no-such-app', challenge: '2', src: 'second'}",
                "{mt: 'getLogin', app: 'profile', challenge: '3'}");
        app.awaits("heard.filter((m) => m.mt === 'Login').length === 3");
        assertEquals("[\"profile:first:false\",\"no-such-app:second:true\",\"profile::false\"]", app.evaluate(
                "JSON.stringify(heard.filter((m) => m.mt === 'Login').map((m) => [m.pbxObj, m.src, !!m.error].join(':')))"));
        assertEquals("[\"appobj\",\"appdn\",\"appurl\",\"pbx\",\"cn\",\"groups\",\"apps\"]",
                app.evaluate("JSON.stringify(Object.keys(heard.find((m) => m.mt === 'Login').info))"));
        assertEquals(64, ((String) app.evaluate("heard.find((m) => m.mt === 'Login').key")).length());
        assertEquals(true, app.evaluate("heard.find((m) => m.error).info.errorText === heard.find((m) => m.error).errorText"));
        assertEquals(List.of(), browsers.problems());
    }
}
