package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;

import org.carillon.it.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the softphone does with the desktop around it: notifications with buttons, and links to numbers on other pages. A browser without a
 * screen shows no notifications and asks nobody, so that its part is played here; the script of our worker is the real one.
 */
@WithBrowser
class SoftphoneDesktopIT {

    private static final ServerProcess SERVER = ServerProcess.named("softphone-desktop").withDemo();
    private static final Path WORKER = Path.of("../web/src/main/webapp/PBX0/APPCLIENT/js/notification-worker.js");
    private static final String DESKTOP = """
            localStorage.setItem('carillon:prefs', '{"notify":true}');
            document.hasFocus = () => false;
            window.Notification = class { static permission = 'granted'; };
            window.notes = new Map();
            const handlers = {};
            const self = {
              addEventListener: (type, handler) => { handlers[type] = handler; },
              clients: { matchAll: async () => [{
                url: location.href,
                focused: false,
                postMessage: (data) => navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data })),
                focus: async () => { window.broughtToFront = true; },
              }] },
            };
            ((self) => { %s })(self);
            navigator.serviceWorker.register = async () => ({
              showNotification: async (title, { tag, actions }) => { notes.set(tag, [title, ...actions.map(({ title }) => title)].join()); },
              getNotifications: async ({ tag }) => (notes.has(tag) ? [{ close: () => notes.delete(tag) }] : []),
            });
            window.clickNote = (action) => {
              const [tag] = notes.keys();
              handlers.notificationclick({ action, notification: { tag, close: () => notes.delete(tag) }, waitUntil() {} });
            };""";

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static SoftphonePage withDesktop(Browsers browsers, String user) throws IOException {
        Page page = browsers.page();
        page.addInitScript(DESKTOP.formatted(Files.readString(WORKER)));
        ClientPage client = ClientPage.in(page, SERVER);
        client.logIn(user, ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        return SoftphonePage.in(client, user);
    }

    private static void expectNotes(SoftphonePage phone, String notes) {
        phone.page().waitForCondition(() -> notes.equals(phone.page().evaluate("() => [...notes.values()].join(' ')")));
    }

    @Test
    void aCallIsToldWithButtons(Browsers browsers) throws IOException {
        SoftphonePage alice = SoftphonePage.of(SERVER, browsers, "alice");
        SoftphonePage bob = withDesktop(browsers, "bob");
        alice.call("102");
        expectNotes(bob, "Alice Abel,Answer,Decline");
        bob.page().evaluate("() => clickNote('accept')");
        bob.expectTalking("Alice Abel");
        alice.expectHears();
        expectNotes(bob, "");
        assertEquals(true, bob.page().evaluate("() => window.broughtToFront"));
        alice.button("Hang up").click();
        bob.expectNoCall();
        alice.call("102");
        expectNotes(bob, "Alice Abel,Answer,Decline");
        bob.page().evaluate("() => clickNote('reject')");
        assertThat(alice.find(".call-side [role=alert]")).containsText("Declined.");
        expectNotes(bob, "");
        alice.call("102");
        expectNotes(bob, "Alice Abel,Answer,Decline");
        alice.button("Hang up").click();
        expectNotes(bob, "");
        bob.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void numbersOnOtherPagesAreDialledHere(Browsers browsers) {
        SoftphonePage alice = SoftphonePage.of(SERVER, browsers, "alice");
        alice.evaluate("() => { window.asked = []; navigator.registerProtocolHandler = (scheme, url) => asked.push([scheme, url]); }");
        alice.button("Phone settings").click();
        alice.button("Use for phone links").click();
        assertThat(alice.find("dialog [role=status]")).hasText("The browser asks you whether it may.");
        assertEquals("tel sip", alice.evaluate("() => asked.map(([scheme]) => scheme).join(' ')"));
        String handler = (String) alice.evaluate("() => asked[0][1]");
        alice.page().navigate(handler.replace("%s", "tel%3A%2B49%2030-102"));
        assertThat(alice.find("call-dialler input")).hasValue("+49 30-102");
        alice.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }
}
