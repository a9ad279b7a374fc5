package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import org.carillon.it.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * People call each other from browser to browser, with sound and pictures that really arrive, on a server of their own since each has
 * one softphone. Does not cover networks between them and other phones than ours.
 */
@WithBrowser
class SoftphoneIT {

    private static final ServerProcess SERVER = ServerProcess.named("softphone").withDemo();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static SoftphonePage phone(Browsers browsers, String user) {
        return SoftphonePage.of(SERVER, browsers, user);
    }

    private static void connect(SoftphonePage caller, String number, SoftphonePage called) {
        caller.call(number);
        called.answer();
        assertThat(caller.find("call-face call-timer")).isVisible();
    }

    @Test
    void soundGoesBothWaysAndRestsWhileOneHolds(Browsers browsers) {
        SoftphonePage alice = phone(browsers, "alice");
        SoftphonePage bob = phone(browsers, "bob");
        alice.call("102");
        bob.expectState("Incoming call");
        assertThat(bob.find("call-face h2")).hasText("Alice Abel");
        alice.expectState("Ringing …");
        bob.answer();
        alice.expectTalking("Bob Baker");
        bob.expectTalking("Alice Abel");
        alice.expectHears();
        bob.expectHears();

        alice.button("Hold").click();
        alice.expectState("On hold");
        bob.expectState("Holds you");
        alice.expectSilence();
        bob.expectSilence();
        alice.button("Resume").click();
        bob.expectTalking("Alice Abel");
        alice.expectHears();
        bob.expectHears();

        alice.button("Mute").click();
        assertEquals(false, alice.evaluate("(page) => page.model.phone.active.media.connection.getSenders()[0].track.enabled"));
        alice.button("Unmute").click();
        assertEquals(true, alice.evaluate("(page) => page.model.phone.active.media.connection.getSenders()[0].track.enabled"));
        bob.button("Hang up").click();
        alice.expectNoCall();
        bob.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void otherAppsShowWhatTheyKnowAboutACall(Browsers browsers) {
        SoftphonePage alice = phone(browsers, "alice");
        SoftphonePage bob = phone(browsers, "bob");
        connect(alice, "102", bob);
        tell(alice, "html: `<div onclick='alert(1)' style='background: darkblue; color: white; position: fixed; width: 100%'><script>alert(1)</script>"
                + "<table><tr><td style='white-space:nowrap; color: red'>First Name:</td><td>Albert</td></tr><tr><td>Image:</td><td>"
                + "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==' onload='alert(1)'></td></tr></table>"
                + "<a href='javascript:alert(1)'>CRM</a></div>`");
        Locator info = alice.find(".call-info");
        assertThat(info.locator("td")).hasText(new String[] {"First Name:", "Albert", "Image:", ""});
        assertEquals("<div style=\"background: darkblue; color: white; width: 100%;\">", ((String) info.locator("> div").evaluate("(all) => all.innerHTML"))
                .replaceAll("(?s)(?<=>).*", ""), "only plain looks are left");
        assertEquals("white-space: nowrap;", info.locator("td").first().getAttribute("style"), "a colour is for the background that it was chosen for");
        assertEquals(1, ((Number) info.locator("img").evaluate("(img) => img.decode().then(() => img.naturalWidth)")).intValue());
        assertEquals(0, info.locator("script, [onclick], [onload], [href]").count());
        tell(alice, "iframe: { src: 'https://crm.example.com/caller?num=102', height: '300px' }");
        assertThat(alice.find("iframe.call-info")).hasAttribute("height", "300");
        assertThat(alice.find("iframe.call-info")).hasAttribute("sandbox", Pattern.compile("allow-same-origin"));
        bob.button("Hang up").click();
        alice.expectNoCall();
        // That the page refuses them on their way to the trash is reported.
        assertEquals(List.of(), browsers.problems().stream().filter(problem -> !problem.contains("Executing inline event handler")).toList());
    }

    /* As an app says it, through the client. */
    private static void tell(SoftphonePage phone, String info) {
        phone.page().context().route("https://crm.example.com/**", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("Bob")));
        int call = ((Number) phone.evaluate("(page) => page.model.phone.active.id")).intValue();
        phone.client().app("favorites").locator("body").evaluate("() => parent.postMessage(JSON.stringify({ mt: 'ApiRequest', api: 'com.innovaphone.phone', "
                + "provider: 'dev:softphone-alice', msg: { mt: 'CallInfo', id: " + call + ", " + info + " } }), '*')");
    }

    @Test
    void aCallMovesToAThirdWithAndWithoutAsking(Browsers browsers) {
        SoftphonePage alice = phone(browsers, "alice");
        SoftphonePage bob = phone(browsers, "bob");
        SoftphonePage carol = phone(browsers, "carol");
        connect(alice, "102", bob);
        alice.expectHears();
        connect(alice, "103", carol);
        alice.expectTalking("Carol Clark");
        bob.expectState("Holds you");
        carol.expectHears();

        alice.find(".other-calls").getByLabel("Turn to Bob Baker").click();
        alice.expectTalking("Bob Baker");
        carol.expectState("Holds you");
        bob.expectHears();

        alice.button("Connect with Carol Clark").click();
        alice.expectNoCall();
        bob.expectTalking("Carol Clark");
        carol.expectTalking("Bob Baker");
        bob.expectHears();
        carol.expectHears();

        bob.button("Transfer").click();
        assertThat(bob.find(".transfer-head")).hasText("Transfer Carol Clark");
        bob.call("101");
        alice.answer();
        bob.expectNoCall();
        carol.expectTalking("Alice Abel");
        alice.expectHears();
        carol.expectHears();

        carol.button("Transfer").click();
        carol.call("999");
        assertThat(carol.find("call-face [role=alert]")).hasText("The transfer did not work. The call is still here.");
        carol.button("Hang up").click();
        alice.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void aCallOutlivesThePageAndTheConnection(Browsers browsers) {
        Page page = browsers.page();
        AppConnections connections = AppConnections.of(page);
        ClientPage client = ClientPage.in(page, SERVER);
        client.logIn("bob", ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        SoftphonePage bob = SoftphonePage.in(client, "bob");
        SoftphonePage alice = phone(browsers, "alice");
        connect(alice, "102", bob);
        alice.expectHears();

        alice.page().reload();
        alice.expectTalking("Bob Baker");
        alice.expectHears();
        bob.expectHears();

        connections.cut();
        bob.expectTalking("Alice Abel");
        bob.expectRegistered();
        bob.expectHears();
        alice.expectHears();

        alice.button("Hold").click();
        bob.expectState("Holds you");
        bob.page().reload();
        bob.expectState("Holds you");
        alice.button("Resume").click();
        bob.expectTalking("Alice Abel");
        bob.expectHears();
        bob.button("Hang up").click();
        alice.expectNoCall();

        alice.call("102");
        bob.expectState("Incoming call");
        bob.page().reload();
        bob.expectState("Incoming call");
        bob.answer();
        bob.expectTalking("Alice Abel");
        alice.expectHears();
        alice.button("Hang up").click();
        bob.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void whoIsOnlyLoggedInIsCalledToo(Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(SERVER, browsers, "carol");
        SoftphonePage alice = phone(browsers, "alice");
        alice.call("103");
        SoftphonePage carol = SoftphonePage.startedIn(client);
        carol.answer();
        carol.expectTalking("Alice Abel");
        carol.expectHears();
        alice.button("Hang up").click();
        carol.expectNoCall();
        client.expectHome();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void picturesComeAndGo(Browsers browsers) {
        SoftphonePage alice = phone(browsers, "alice");
        SoftphonePage bob = phone(browsers, "bob");
        connect(alice, "102", bob);
        bob.expectHears();
        alice.button("Camera on").click();
        assertThat(bob.find("video.remote")).isVisible();
        bob.expectSees();
        assertThat(alice.find("video.own")).isVisible();
        bob.button("Camera on").click();
        assertThat(alice.find("video.remote")).isVisible();
        alice.expectSees();
        alice.button("Camera off").click();
        assertThat(bob.find("video.remote")).hasCount(0);
        bob.expectHears();
        bob.button("Hang up").click();
        alice.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void aCallBeginsWithPicturesBothWays(Browsers browsers) {
        SoftphonePage alice = phone(browsers, "alice");
        SoftphonePage bob = phone(browsers, "bob");
        alice.callWithVideo("102");
        bob.expectState("Incoming video call");
        assertThat(alice.find("video.own")).isVisible();
        bob.button("Answer with video").click();
        alice.expectTalking("Bob Baker");
        alice.expectSees();
        bob.expectSees();
        alice.expectHears();
        bob.expectHears();
        assertThat(alice.button("Camera off")).isVisible();
        assertThat(bob.button("Camera off")).isVisible();
        bob.button("Hang up").click();
        alice.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void whoAnswersACallWithVideoNeedNotBeSeen(Browsers browsers) {
        SoftphonePage alice = phone(browsers, "alice");
        SoftphonePage bob = phone(browsers, "bob");
        alice.find("call-dialler input").fill("bak");
        assertThat(alice.find(".dial-found .row")).hasCount(1);
        alice.button("Call with video").click();
        bob.expectState("Incoming video call");
        bob.answer();
        bob.expectTalking("Alice Abel");
        bob.expectSees();
        bob.expectHears();
        alice.expectHears();
        assertThat(alice.find("video.remote")).hasCount(0);
        bob.button("Camera on").click();
        alice.expectSees();
        alice.button("Hang up").click();
        bob.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void theScreenIsShownAndTheCallOpensAPage(Browsers browsers) {
        SoftphonePage alice = phone(browsers, "alice");
        SoftphonePage bob = phone(browsers, "bob");
        alice.button("Phone settings").click();
        alice.find("#external-url").fill(SERVER.httpsUri("/PBX0/APPCLIENT/favicon.svg") + "?n=$n&d=$d&c=$c");
        alice.find("#external-when").selectOption("answered");
        alice.button("Done").click();
        Page opened = alice.page().context().waitForPage(() -> connect(alice, "102", bob));
        assertEquals("n=102&d=Bob%20Baker&c=o", opened.url().replaceAll(".*\\?", ""));
        opened.close();
        alice.button("Share screen").click();
        assertThat(bob.find("video.remote")).isVisible();
        bob.expectSees();
        alice.button("Stop sharing").click();
        assertThat(bob.find("video.remote")).hasCount(0);
        bob.button("Hang up").click();
        alice.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void keysGoWithTheSound(Browsers browsers) {
        SoftphonePage alice = phone(browsers, "alice");
        SoftphonePage bob = phone(browsers, "bob");
        connect(alice, "102", bob);
        alice.expectHears();
        alice.evaluate("""
                (page) => {
                  window.tones = [];
                  page.model.phone.active.media.connection.getSenders()[0].dtmf.ontonechange = ({ tone }) => tones.push(tone);
                }""");
        alice.button("Keypad").click();
        alice.find("call-face .key").getByText("4", new Locator.GetByTextOptions().setExact(true)).click();
        alice.page().keyboard().type("2#");
        assertThat(alice.find(".pressed")).hasText("42#");
        alice.page().waitForCondition(() -> "42#".equals(alice.evaluate("() => tones.join('')")));
        bob.evaluate("(page) => { window.heardKeys = []; page.model.ringer.keys = (digits) => heardKeys.push(digits); }");
        alice.evaluate("(page) => page.model.phone.registration.say(page.model.phone.active.id, page.model.phone.active.leg.digits('9'))");
        bob.page().waitForCondition(() -> "9".equals(bob.evaluate("() => heardKeys.join()")));
        alice.button("Hang up").click();
        bob.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void whatDoesNotComeAboutSaysWhy(Browsers browsers) {
        SoftphonePage alice = phone(browsers, "alice");
        SoftphonePage bob = phone(browsers, "bob");
        alice.call("102");
        bob.button("Decline").click();
        assertThat(alice.find(".call-side [role=alert]")).containsText("Declined.");
        alice.call("999");
        assertThat(alice.find(".call-side [role=alert]")).containsText("This number does not exist.");
        alice.call("104");
        assertThat(alice.find(".call-side [role=alert]")).containsText("Cannot be reached now.");
        bob.client().setPresence("Do not disturb");
        alice.call("102");
        assertThat(alice.find(".call-side [role=alert]")).containsText("Busy.");
        bob.client().setPresence("Available");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void aCallThatRingsElsewhereIsTakenHere(Browsers browsers) {
        SoftphonePage alice = phone(browsers, "alice");
        SoftphonePage bob = phone(browsers, "bob");
        SoftphonePage carol = phone(browsers, "carol");
        alice.call("102");
        bob.expectState("Incoming call");
        carol.find("call-dialler input").fill("102");
        carol.button("Pick up").click();
        carol.expectTalking("Alice Abel");
        bob.expectNoCall();
        carol.expectHears();
        alice.expectHears();
        carol.button("Hang up").click();
        alice.expectNoCall();
        carol.button("Pick up").click();
        assertThat(carol.find(".dialler [role=status]")).containsText("There is no call that you could pick up.");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void allOfItWithTheKeyboard(Browsers browsers) {
        SoftphonePage alice = phone(browsers, "alice");
        SoftphonePage bob = phone(browsers, "bob");
        alice.find("call-dialler input").focus();
        alice.page().keyboard().type("102");
        alice.page().keyboard().press("Enter");
        bob.expectState("Incoming call");
        assertThat(bob.find(".round-button.answer")).isFocused();
        bob.page().keyboard().press("Enter");
        bob.expectTalking("Alice Abel");
        assertThat(bob.find("call-face :focus, main:focus")).hasCount(1);
        bob.button("Hold").focus();
        bob.page().keyboard().press("Space");
        bob.expectState("On hold");
        assertThat(bob.button("Resume")).isFocused();
        bob.page().keyboard().press("Space");
        alice.expectTalking("Bob Baker");
        bob.button("Hang up").focus();
        bob.page().keyboard().press("Enter");
        alice.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void otherAppsCallWithIt(Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(SERVER, browsers, "alice");
        SoftphonePage bob = phone(browsers, "bob");
        client.page().evaluate("() => document.querySelector('carillon-client').client.contactActions.call({ num: '102' })");
        SoftphonePage alice = SoftphonePage.startedIn(client);
        alice.expectState("Ringing …");
        assertEquals("dev:softphone-alice 1 Bob Baker Ringback true", client.page().evaluate("""
                async () => {
                  const { contactActions } = document.querySelector('carillon-client').client;
                  while (contactActions.calls[0]?.state !== 'Ringback') await new Promise((done) => contactActions.addEventListener('change', done, { once: true }));
                  const { provider, id, name, state, outgoing } = contactActions.calls[0];
                  return [provider, id, name, state, outgoing].join(' ');
                }"""));
        bob.client().find(".rail button").first().click();
        bob.client().find(".status-call .button.primary").click();
        assertThat(alice.find("call-face call-timer")).isVisible();
        bob.client().find(".status-call .button.danger").click();
        alice.expectNoCall();
        client.openApp("dev:softphone-alice?dial=tel%3A102");
        assertThat(alice.find("call-dialler input")).hasValue("102");
        alice.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }
}
