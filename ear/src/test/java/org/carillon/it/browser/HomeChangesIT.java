package org.carillon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.Test;

/**
 * What the user arranges on the home screen while lists of the PBX are still under way (myapps.md sections 10.1, 10.4), with a PBX
 * that stores and tells in order, but as late as it likes. What happens when is a game of dice that can be played again.
 */
@WithServer
@WithBrowser
class HomeChangesIT {

    private static final int GAMES = 300;
    /** A PBX and its clients: what they send and hear waits in a queue each. */
    private static final String WORLD = """
            const { Apps } = await import(new URL('/PBX0/APPCLIENT/js/protocol/apps.js', location).href);
            const dice = (seed) => () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
            class World {
              stored = 'a,b';
              clients = [];
              join() {
                const client = { toPbx: [], toClient: [] };
                const heard = {};
                const connection = { on: (mt, handler) => { heard[mt] = handler; }, send: (message) => !!client.toPbx.push(message) };
                client.apps = new Apps(connection, new EventTarget());
                client.hear = () => client.toClient.length && heard.UpdateAppsComplete({ deviceApps: [], selected: client.toClient.shift() });
                client.toClient.push(this.stored);
                client.hear();
                this.clients.push(client);
                return client;
              }
              store(client) {
                const message = client.toPbx.shift();
                if (!message) return;
                this.stored = message.home;
                this.tell();
              }
              tell() { for (const client of this.clients) client.toClient.push(this.stored); }
              settle() {
                for (const client of this.clients) while (client.toPbx.length) this.store(client);
                for (const client of this.clients) while (client.toClient.length) client.hear();
              }
            }
            """;

    @Test
    void anOldListDoesNotTakeBackWhatTheUserDid(ServerProcess server, Browsers browsers) {
        assertEquals("", play(server, browsers, """
                const client = world.join();
                let expected = 'a,b';
                for (let turn = 0; turn < 60; turn++) {
                  const thrown = roll();
                  if (thrown < 0.3) {
                    client.apps.pin(`n${turn}`);
                    expected += `,n${turn}`;
                  } else if (thrown < 0.4) {
                    const links = client.apps.home.toReversed();
                    client.apps.arrange(links);
                    expected = links.join();
                  } else if (thrown < 0.6) world.store(client);
                  else if (thrown < 0.7) world.tell();
                  else client.hear();
                  if (client.apps.home.join() !== expected) return `turn ${turn}: ${client.apps.home} instead of ${expected}`;
                }
                world.settle();
                return world.stored === expected ? '' : `in the end ${world.stored} instead of ${expected}`;"""));
    }

    @Test
    void inTheEndAllShowWhatThePbxHas(ServerProcess server, Browsers browsers) {
        assertEquals("", play(server, browsers, """
                const all = [world.join(), world.join(), world.join()];
                for (let turn = 0; turn < 60; turn++) {
                  const client = all[Math.floor(roll() * all.length)];
                  const thrown = roll();
                  if (thrown < 0.3) client.apps.pin(`n${turn}`);
                  else if (thrown < 0.4) client.apps.unpin(client.apps.home[0] ?? 'a');
                  else if (thrown < 0.6) world.store(client);
                  else if (thrown < 0.7) world.tell();
                  else client.hear();
                }
                world.settle();
                const shown = all.map(({ apps }) => apps.home.join());
                return shown.every((home) => home === world.stored) ? '' : `${shown.join(' | ')} instead of ${world.stored}`;"""));
    }

    /** The games that went wrong, and how; empty if none did. */
    private static Object play(ServerProcess server, Browsers browsers, String game) {
        Page page = browsers.page();
        page.navigate(server.httpsUri("/").toString());
        page.waitForSelector("#username");
        return page.evaluate("async () => { " + WORLD + "const play = (world, roll) => { " + game + " }; const wrong = []; for (let seed = 1; seed <= "
                + GAMES + "; seed++) { const result = play(new World(), dice(seed)); if (result) wrong.push(`game ${seed}, ${result}`); }"
                + " return wrong.join('; ') }");
    }
}
