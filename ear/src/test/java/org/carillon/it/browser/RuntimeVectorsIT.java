package org.carillon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules of client-runtime.md that need no app: addresses (sections 1, 2), links (section 9), notes of presences (section 8.1); and
 * at which pace messages are taken.
 */
@WithServer
@WithBrowser
class RuntimeVectorsIT {

    private static final String CLIENT_URL = "https://pbx.example.com/PBX0/APPCLIENT/137766/appclient.htm";

    @Test
    void pageOfAnAppAsInTheExample(ServerProcess server, Browsers browsers) {
        assertEquals("https://apps.example.com/example.com/sample/acme-sample.htm?name=sampleapp&lang=de&scheme=dark&title=Sample%20App"
                + "&clientUrl=https%3A%2F%2Fpbx.example.com%2FPBX0%2FAPPCLIENT%2F137766%2Fappclient.htm&id=13",
                run(server, browsers, "app-url.js", """
                        m.startUrl({ name: 'sampleapp', title: 'Sample App', url: 'https://apps.example.com/example.com/sample/acme-sample' },
                          [['id', '13'], ['lang', 'xx'], ['a&b', '1']], { lang: 'de', scheme: 'dark', clientUrl: '%s' })""".formatted(CLIENT_URL)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://h/d/s/acme-sample, https://h/d/s/acme-sample.png",
        "https://h/d/s/acme-sample.htm, https://h/d/s/acme-sample.png",
        "../../APPS/chat/chat, https://pbx.example.com/PBX0/APPS/chat/chat.png",
        "javascript:alert(1), about:blank.png"})
    void iconStandsBesideThePage(String url, String icon, ServerProcess server, Browsers browsers) {
        assertEquals(icon, run(server, browsers, "app-url.js", "m.iconUrl({ url: '%s' }, '%s')".formatted(url, CLIENT_URL)));
    }

    @Test
    void relativeAddressesNeedTheBuild(ServerProcess server, Browsers browsers) {
        assertEquals("https://h/PBX0/APPCLIENT/77/appclient.htm https://h/PBX0/APPCLIENT/66/appclient.htm", run(server, browsers, "app-url.js",
                "['/PBX0/APPCLIENT/appclient.htm', '/PBX0/APPCLIENT/66/appclient.htm']"
                        + ".map((pathname) => m.clientPage({ origin: 'https://h', pathname }, '77')).join(' ')"));
    }

    @Test
    void linksAreTheSameWithoutTheirClientParameters(ServerProcess server, Browsers browsers) {
        assertEquals("true,true,false,false", run(server, browsers, "app-link.js", """
                [m.sameLink('contacts?id=7&x=1#s=bob&d=Bob%20Baker', 'contacts?x=1&id=7'), m.sameLink('dev:a', 'dev:a#d=x'),
                  m.sameLink('contacts', 'contacts?id=7'), m.sameLink('a?x=1&x=2', 'a?x=1')].join()"""));
        assertEquals("{\"app\":\"contacts\",\"params\":[[\"id\",\"\"],[\"id\",\"a/b%\"],[\"constructor\",\"c\"]],"
                + "\"args\":{\"id\":\"a/b%\",\"constructor\":\"c\"},\"client\":{\"d\":\"Bob, Baker\"}}",
                run(server, browsers, "app-link.js", "JSON.stringify(m.parseLink('contacts?id=&id=a%2Fb%25&bare&constructor=c#d=Bob%2C%20Baker'))"));
        assertEquals("a#d=x%2Cy,b", run(server, browsers, "app-link.js", "m.formatHome(['a#d=x,y', 'b'])"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "in a meeting | in a meeting | {}",
        "#badge:3 | '' | {\"badge\":\"3\"}",
        "a ##b #key: c | a #b c | {\"key\":\"\"}",
        "Grüße an alle #len:5 | Grüße | {\"len\":\"5\"}",
        "whatever #busy | Busy | {\"busy\":\"\"}",
        "x #until:soon | x | {\"until\":\"soon\"}",
        "Lunch #free #next-activity:busy Team #next:32:4 | Available (Busy Team) | {\"free\":\"\",\"next-activity\":\"busy\",\"next\":\"32:4\"}"})
    void noteOfAPresence(String note, String shown, String params, ServerProcess server, Browsers browsers) {
        assertEquals(shown + "|" + params, run(server, browsers, "../apis/presence-answer.js", """
                (() => { const [item] = m.readPresence([{ contact: 'tel:', note: %s }], document.querySelector('carillon-client').client);
                  return item.displayNote + '|' + JSON.stringify(item.params) })()""".formatted(quoted(note))));
    }

    @Test
    void untilIsATimeAndTheEffectivePresenceComesFirst(ServerProcess server, Browsers browsers) {
        assertEquals("number busy,im:,app: 1", run(server, browsers, "../apis/presence-answer.js", """
                (() => { const { client } = document.querySelector('carillon-client');
                  const items = m.readPresence([{ contact: 'app:' }, { contact: 'im:', status: 'open' },
                    { contact: 'tel:', activity: 'busy', note: 'x #until:1700000000000' }], client);
                  return typeof items[0].params.until + ' ' + [items[0].activity, items[1].contact, items[2].contact].join()
                    + ' ' + m.readPresence([], client).length })()"""));
    }

    /** Without a clock: what is put in one go is handled in one go, and it is the number of messages that makes a flood. */
    @Test
    void messagesThatComeTogetherAreHandledTogetherAndTooManyAreAFlood(ServerProcess server, Browsers browsers) {
        assertEquals("0,100,true,100", run(server, browsers, "inbox.js", """
                (async () => {
                  const task = () => new Promise((done) => {
                    const { port1, port2 } = new MessageChannel();
                    port1.onmessage = () => done(port1.close());
                    port2.postMessage(null);
                  });
                  const seen = [];
                  const inbox = new m.Inbox((text) => seen.push(text), () => seen.push('flood'));
                  for (let i = 0; i < 100; i++) inbox.put(String(i));
                  const atOnce = seen.length;
                  await task();
                  const inOrder = seen.every((text, i) => text === String(i));
                  const handled = seen.length;
                  inbox.put('ended');
                  inbox.clear();
                  await task();
                  return [atOnce, handled, inOrder, seen.length].join();
                })()"""));
        assertEquals("0,1,1", run(server, browsers, "inbox.js", """
                (() => {
                  let floods = 0;
                  const inbox = new m.Inbox(() => {}, () => floods++);
                  const put = (number) => { for (let i = 0; i < number; i++) inbox.put('x'); return floods; };
                  return [put(2_199), put(1), put(10_000)].join();
                })()"""));
    }

    private static Object run(ServerProcess server, Browsers browsers, String module, String expression) {
        Page page = browsers.page();
        page.navigate(server.httpsUri("/").toString());
        page.waitForSelector("#username");
        return page.evaluate("async () => { const m = await import(new URL('/PBX0/APPCLIENT/js/runtime/" + module + "', location).href); return "
                + expression + " }");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }
}
