package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.MyAppsClient;

/** The softphone in somebody's browser, in the words of the person in front of it. */
final class SoftphonePage extends TelephonePage {

    /** Sound that has arrived since the media came to be, in packets; -1 while there are none. */
    static final String HEARD = """
            async (page) => {
              const pc = page.model.phone.calls.find((call) => call.active)?.media.connection;
              if (pc?.connectionState !== 'connected') return -1;
              const all = [...(await pc.getStats()).values()];
              return all.filter(({ type, kind }) => type === 'inbound-rtp' && kind === 'audio').reduce((sum, { packetsReceived }) => sum + packetsReceived, 0);
            }""";
    static final String SEEN = """
            async (page) => {
              const pc = page.model.phone.active?.media.connection;
              const all = pc ? [...(await pc.getStats()).values()] : [];
              return all.filter(({ type, kind }) => type === 'inbound-rtp' && kind === 'video').reduce((sum, { framesDecoded }) => sum + (framesDecoded ?? 0), 0);
            }""";
    static final int ENOUGH = 20;

    private SoftphonePage(ClientPage client) {
        super(client, "softphone");
    }

    /** A new browser in which that user has the softphone open and registered. */
    static SoftphonePage of(ServerProcess server, Browsers browsers, String user) {
        return in(ClientPage.loggedIn(server, browsers, user), user);
    }

    static SoftphonePage of(ServerProcess server, Browsers browsers, String user, Browser.NewContextOptions options) {
        return in(ClientPage.loggedIn(server, browsers, user, options), user);
    }

    static SoftphonePage in(ClientPage client, String user) {
        client.openApp("dev:softphone-" + user);
        SoftphonePage phone = new SoftphonePage(client);
        phone.expectRegistered();
        return phone;
    }

    /** The softphone that runs in the client, or will be started by it. */
    static SoftphonePage startedIn(ClientPage client) {
        return new SoftphonePage(client);
    }

    void callWithVideo(String whom) {
        find("call-dialler input").fill(whom);
        button("Call with video").click();
    }

    /** Sound arrives, and goes on to. */
    void expectHears() {
        int before = await(HEARD, 0);
        await(HEARD, before + ENOUGH);
    }

    /** Pictures arrive. */
    void expectSees() {
        await(SEEN, await(SEEN, 1) + 5);
    }

    /** No media are there that could carry anything. */
    void expectSilence() {
        assertThat(find("softphone-page")).isAttached();
        long deadline = System.nanoTime() + MyAppsClient.PATIENCE.toNanos();
        while (evaluate("(page) => page.model.phone.calls.every((call) => !call.media.isOpen)") != Boolean.TRUE) {
            assertTrue(System.nanoTime() < deadline, "media are still open");
        }
    }

    Object evaluate(String script) {
        return find("softphone-page").evaluate(script);
    }

    private int await(String script, int least) {
        long deadline = System.nanoTime() + 2 * MyAppsClient.PATIENCE.toNanos();
        while (true) {
            int now = ((Number) evaluate(script)).intValue();
            if (now >= least) {
                return now;
            }
            assertTrue(System.nanoTime() < deadline, "only " + now + " instead of " + least);
            page().waitForTimeout(100);
        }
    }
}
