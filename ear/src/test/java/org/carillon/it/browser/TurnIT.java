package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;

import org.carillon.it.ServerProcess;
import org.carillon.it.turn.Coturn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two people who reach each other by no other way talk through a TURN server, with credentials that each of them got from the PBX for a
 * while. That there is no other way is made so in their browsers.
 */
@WithBrowser
class TurnIT {

    private static final ServerProcess SERVER = ServerProcess.named("turn").withDemo();
    private static final String ONLY_RELAYED = """
            window.RTCPeerConnection = class extends RTCPeerConnection {
              constructor(configuration) {
                super({ ...configuration, iceTransportPolicy: 'relay' });
              }
            };""";
    private static final String WAYS = """
            async (page) => {
              const all = await page.model.phone.active.media.connection.getStats();
              const { selectedCandidatePairId } = [...all.values()].find(({ type }) => type === 'transport');
              const pair = all.get(selectedCandidatePairId);
              return `${all.get(pair.localCandidateId).candidateType} ${all.get(pair.remoteCandidateId).candidateType}`;
            }""";
    private static Coturn turn;

    @BeforeAll
    static void start() {
        Coturn.require();
        turn = Coturn.start();
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        if (turn != null) {
            turn.close();
        }
    }

    private static SoftphonePage phone(Browsers browsers, String user) {
        Page page = browsers.page();
        page.addInitScript(ONLY_RELAYED);
        ClientPage client = ClientPage.in(page, SERVER);
        client.logIn(user, ServerProcess.DEMO_PASSWORD);
        client.expectHome();
        return SoftphonePage.in(client, user);
    }

    private static void set(Page console, Map<String, String> values) {
        console.navigate(SERVER.adminUri("/system/settings.xhtml").toString());
        values.forEach((key, value) -> console.locator(".setting:has(.mono:text-is('" + key + "')) input").first().fill(value));
        console.locator(".save-bar .primary").click();
        assertThat(console.locator(".setting:has(.mono:text-is('network.turn')) .chip")).isVisible();
    }

    @Test
    void soundAndPicturesGoThroughTheTurnServer(Browsers browsers) {
        set(ConsolePages.logIn(SERVER, browsers.page(), "admin", ServerProcess.ADMIN_PASSWORD),
                Map.of("network.turn", turn.address(), "network.turn-secret", Coturn.SECRET));
        SoftphonePage alice = phone(browsers, "alice");
        SoftphonePage bob = phone(browsers, "bob");
        alice.callWithVideo("102");
        bob.button("Answer with video").click();
        bob.expectTalking("Alice Abel");
        for (SoftphonePage phone : List.of(alice, bob)) {
            phone.expectHears();
            phone.expectSees();
            assertEquals("relay relay", phone.evaluate(WAYS));
        }
        assertTrue(turn.said().matches("(?s).*user <\\d+:alice>.*"), "the TURN server knows whose media they are");

        // A credential that will not be good for long is replaced by another one, but not while somebody talks.
        String before = (String) alice.evaluate("(page) => page.model.phone.registration.name");
        alice.evaluate("(page) => page.model.phone.registration.emit('stale')");
        alice.expectHears();
        assertEquals(before, alice.evaluate("(page) => page.model.phone.registration.name"), "not while there is a call");
        bob.button("Hang up").click();
        alice.expectNoCall();
        alice.page().waitForCondition(() -> !before.equals(alice.evaluate("(page) => page.model.phone.registration.isReady && page.model.phone.registration.name")));
        bob.call("101");
        alice.answer();
        alice.expectHears();
        bob.expectHears();
        bob.button("Hang up").click();
        alice.expectNoCall();
        assertEquals(List.of(), browsers.problems());
    }
}
