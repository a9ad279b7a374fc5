package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import jakarta.json.JsonObject;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.MyAppsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The app drives a telephone of its user: what is done in it happens there, what happens there is seen in it, and no other telephone obeys. */
@WithServer
@WithBrowser
class PhoneAppIT {

    private static final int NORMAL = 16;
    private ServerProcess server;
    private TestPhone alice;
    private TestPhone bob;
    private TestPhone carol;

    @BeforeAll
    static void prepare(ServerProcess server) {
        OwnTelephones.withoutSoftphone(server, "alice");
    }

    @AfterAll
    static void takeBack(ServerProcess server) {
        OwnTelephones.withSoftphone(server, "alice");
    }

    @BeforeEach
    void switchOn(ServerProcess shared) {
        server = shared;
        alice = TestPhone.of(server, "alice");
        bob = TestPhone.of(server, "bob");
        carol = TestPhone.of(server, "carol");
    }

    @AfterEach
    void switchOff() {
        List.of(alice, bob, carol).forEach(TestPhone::close);
        List.of("alice", "bob", "carol").forEach(user -> CallLists.clear(server, user));
    }

    private PhonePage app(Browsers browsers) {
        PhonePage app = PhonePage.of(server, browsers, "alice");
        app.expectRegistered();
        return app;
    }

    /* @return what the call is called at the telephone of alice */
    private int talk(PhonePage app, TestPhone called) {
        int call = alice.placeAsTold();
        called.ring();
        app.expectState("Ringing …");
        called.answer();
        assertThat(app.find("call-face call-timer")).isVisible();
        return call;
    }

    @Test
    void aCallGoesOutIsHeldAndEnds(Browsers browsers) {
        PhonePage app = app(browsers);
        app.call("102");
        talk(app, bob);
        app.expectTalking("Bob Baker");
        assertEquals(List.of(), app.find("call-face .control").allInnerTexts().stream().filter(text -> text.matches("Mute|Camera.*|Share.*")).toList());
        app.button("Hold").click();
        alice.hearOf("remote_hold");
        bob.hearOf("hold_notify");
        app.expectState("On hold");
        app.button("Resume").click();
        alice.hearOf("remote_retrieve");
        bob.hearOf("retrieve_notify");
        app.expectTalking("Bob Baker");
        bob.hold(true);
        app.expectState("Holds you");
        bob.hold(false);
        app.expectTalking("Bob Baker");
        app.button("Keypad").click();
        app.find("call-face .key").getByText("4", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(app.find(".pressed")).hasText("4");
        bob.hearOf("DTMF_DIGIT");
        app.button("Hang up").click();
        alice.hear("rel");
        bob.hear("rel");
        app.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void aCallInIsAnsweredDeclinedOrForwarded(Browsers browsers) {
        PhonePage app = app(browsers);
        rings(app);
        assertThat(app.find(".round-button.answer")).isFocused();
        app.page().keyboard().press("Enter");
        alice.answerAsTold();
        app.expectTalking("Bob Baker");
        bob.hangUp(NORMAL);
        app.expectNoCall();

        rings(app);
        app.button("Decline").click();
        alice.hear("rel");
        bob.hear("rel");
        app.expectNoCall();

        rings(app);
        app.button("Forward").click();
        assertThat(app.find(".transfer-head")).hasText("Forward Bob Baker");
        app.call("103");
        carol.ring();
        alice.hear("rel");
        app.expectNoCall();
        carol.answer();
        bob.hear("conn");
        bob.hangUp(NORMAL);
        carol.hear("rel");
        assertEquals(List.of(), browsers.problems());
    }

    private void rings(PhonePage app) {
        bob.call("101");
        alice.ring();
        app.expectState("Incoming call");
        assertThat(app.find("call-face h2")).hasText("Bob Baker");
    }

    @Test
    void callsAreSwappedJoinedAndTransferred(Browsers browsers) {
        PhonePage app = app(browsers);
        app.call("102");
        int first = talk(app, bob);
        app.callToo("103");
        bob.hearOf("hold_notify");
        int second = talk(app, carol);
        app.expectTalking("Carol Clark");
        alice.turnTo(first);
        alice.hearOf("remote_hold");

        app.find(".other-calls").getByLabel("Turn to Bob Baker").click();
        app.expectTalking("Bob Baker");
        alice.hearOf("remote_retrieve");
        carol.hearOf("hold_notify");
        alice.turnTo(second);
        alice.hearOf("remote_hold");
        app.find(".other-calls").getByLabel("Turn to Carol Clark").click();
        app.expectTalking("Carol Clark");
        app.button("Hold").click();
        app.expectState("On hold");
        assertThat(app.find("call-face h2")).hasText("Carol Clark");
        app.find(".other-calls").getByLabel("Turn to Bob Baker").click();
        app.expectTalking("Bob Baker");

        app.button("Connect with Carol Clark").click();
        app.expectNoCall();
        alice.hear("rel");
        bob.hearOf("ct_complete");
        carol.hearOf("ct_complete");
        bob.hangUp(NORMAL);
        carol.hear("rel");

        app.call("102");
        talk(app, bob);
        app.button("Transfer").click();
        app.call("999");
        assertThat(app.find("call-face [role=alert]")).hasText("The transfer did not work. The call is still here.");
        app.button("Transfer").click();
        app.call("103");
        carol.ring();
        app.expectNoCall();
        alice.hear("rel");
        carol.answer();
        bob.hangUp(NORMAL);
        carol.hear("rel");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void whatIsDoneAtTheTelephoneIsSeenAndStays(Browsers browsers) {
        Page page = browsers.page();
        AppConnections connections = AppConnections.of(page);
        ClientPage client = ClientPage.in(page, server);
        client.logIn("alice", ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        PhonePage app = PhonePage.in(client);
        app.expectRegistered();
        alice.call("102");
        bob.ring();
        app.expectState("Ringing …");
        bob.answer();
        app.expectTalking("Bob Baker");
        page.reload();
        app.expectTalking("Bob Baker");
        alice.hold(true);
        app.expectState("On hold");
        page.reload();
        app.expectState("On hold");
        app.button("Resume").click();
        app.expectTalking("Bob Baker");

        connections.cut();
        app.expectRegistered();
        app.expectTalking("Bob Baker");
        assertThat(app.find("call-face")).hasCount(1);
        app.button("Hold").click();
        bob.hearOf("hold_notify");
        app.expectState("On hold");
        alice.hangUp(NORMAL);
        app.expectNoCall();
        bob.hear("rel");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void aCallThatDoesNotComeAboutSaysWhy(Browsers browsers) {
        PhonePage app = app(browsers);
        app.call("102");
        alice.placeAsTold();
        bob.ring();
        bob.hangUp(17);
        assertThat(app.find(".call-side [role=alert]")).containsText("Busy.");
        app.call("102");
        alice.ring();
        alice.hangUp(21);
        assertThat(app.find(".call-side [role=alert]")).containsText("Your telephone did not take the call on.");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void aCallIsPickedUpAndPeopleAreFoundByName(Browsers browsers) {
        PhonePage app = app(browsers);
        bob.call("103");
        carol.ring();
        app.find("call-dialler input").fill("103");
        app.button("Pick up").click();
        alice.ring();
        alice.answer();
        carol.hear("rel");
        app.expectTalking("Bob Baker");
        app.button("Hang up").click();
        app.expectNoCall();
        bob.hear("rel");
        app.button("Pick up").click();
        assertThat(app.find(".dialler [role=status]")).containsText("There is no call that you could pick up.");

        app.find("call-dialler input").fill("carol");
        assertThat(app.find(".dial-found .row")).containsText("Carol Clark");
        app.page().keyboard().press("Enter");
        alice.placeAsTold();
        carol.ring();
        app.expectState("Ringing …");
        app.button("Hang up").click();
        carol.hear("rel");
        app.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void theTelephoneIsChosenAndRemembered(Browsers browsers) {
        PhonePage app = app(browsers);
        try (TestPhone other = TestPhone.of(server, "alice", "softphone-alice")) {
            assertThat(app.find("#device option")).hasText(new String[] {"Phone", "Softphone"});
            app.find("#device").selectOption("softphone-alice");
            app.expectRegistered();
            app.call("102");
            other.placeAsTold();
            bob.ring();
            app.expectState("Ringing …");
            app.page().reload();
            assertThat(app.find("#device")).hasValue("softphone-alice");
            app.expectState("Ringing …");
            app.find("#device").selectOption("phone-alice");
            app.expectNoCall();
            app.find("#device").selectOption("softphone-alice");
            app.expectState("Ringing …");
            other.hangUp(NORMAL);
            app.expectNoCall();
        }
        app.expectNotice("Softphone is not registered. Switch it on, or choose another telephone above.");
        assertThat(app.find(".call-button")).isDisabled();
        app.find("#device").selectOption("phone-alice");
        app.expectRegistered();
        alice.close();
        app.expectNotice("None of your telephones is registered. Switch one on, or log it in, and it can be used here at once.");
        alice = TestPhone.of(server, "alice");
        app.expectRegistered();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void whoHasNoTelephoneIsTold(Browsers browsers) {
        ClientPage client = ClientPage.open(server, browsers);
        client.logIn("admin", ServerProcess.ADMIN_PASSWORD);
        client.expectHome();
        PhonePage.in(client).expectNotice("You have no telephone yet. Your administrator can add one to your account.");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void otherAppsCallWithIt(Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(server, browsers, "alice");
        client.page().evaluate("() => document.querySelector('carillon-client').client.contactActions.call({ num: '102' })");
        PhonePage app = PhonePage.startedIn(client);
        alice.placeAsTold();
        bob.ring();
        app.expectState("Ringing …");
        assertEquals("phone Bob Baker Ringback true", client.page().evaluate("""
                async () => {
                  const { contactActions } = document.querySelector('carillon-client').client;
                  while (contactActions.calls[0]?.state !== 'Ringback') await new Promise((done) => contactActions.addEventListener('change', done, { once: true }));
                  const { provider, name, state, outgoing } = contactActions.calls[0];
                  return [provider, name, state, outgoing].join(' ');
                }"""));
        client.find(".rail button").first().click();
        client.find(".status-call .button.danger").click();
        bob.hear("rel");
        bob.call("101");
        alice.ring();
        app.expectState("Incoming call");
        client.find(".rail button").first().click();
        client.find(".status-call .button.primary").click();
        alice.answerAsTold();
        bob.hear("conn");
        client.openApp("phone?dial=tel%3A103");
        assertThat(app.find("call-dialler input")).hasValue("103");
        bob.hangUp(NORMAL);
        app.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void itHasNoRightOverOthers() {
        try (MyAppsClient user = MyAppsClient.user(server, "alice", ServerProcess.DEMO_PASSWORD); AppClient page = AppClient.page(server, user, "phone")) {
            page.send("Initialize", "api", "RCC", "src", "users", "calls", true);
            page.await("InitializeResult");
            bob.call("103");
            carol.ring();
            JsonObject others = page.request("RCC", "UserInitialize", "cn", "Bob Baker").json();
            assertEquals("0 unknown user", others.getInt("user") + " " + others.getString("error"));
            assertEquals("unknown user", page.request("RCC", "Devices", "cn", "Bob Baker").json().getString("error"));
            int own = page.request("RCC", "UserInitialize", "cn", "Alice Abel", "hw", "phone-bob").json().getInt("user");
            assertEquals(1, own);
            assertEquals("unknown call", page.request("RCC", "UserClear", "call", 1).json().getString("error"));
            assertEquals("unknown call", page.request("RCC", "UserConnect", "call", 1).json().getString("error"));
            assertEquals("unknown user", page.request("RCC", "UserPickup", "user", 2).json().getString("error"));
            page.drain();
            page.request("RCC", "UserCall", "user", own, "e164", "103");
            JsonObject end = page.await("CallInfo").json();
            assertEquals("del 20", end.getString("msg") + " " + end.getJsonArray("info").getJsonObject(0).getInt("vali"), "the telephone of bob is none of alice");
            assertEquals(2, page.request("PbxAdminApi", "GetObject", "cn", "Bob Baker").json().getInt("error"));
            assertEquals("unknown-hw", page.request("PbxSignal", "Register", "hw", "phone-bob").json().getString("err"));
            bob.hangUp(NORMAL);
            carol.hear("rel");
        }
    }
}
