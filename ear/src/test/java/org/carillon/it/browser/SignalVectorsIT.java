package org.carillon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import com.microsoft.playwright.Page;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of signaling.md section 7 and of the leg of an endpoint, run in a browser without a call. */
@WithServer
@WithBrowser
class SignalVectorsIT {

    private static final String FINGERPRINT = "0A:1B:2C:3D:4E:5F:60:71:82:93:A4:B5:C6:D7:E8:F9:0A:1B:2C:3D:4E:5F:60:71:82:93:A4:B5:C6:D7:E8:F9";
    /** Section 7.9. */
    private static final String OFFER = """
            v=0\r
            o=- 46117 2 IN IP4 127.0.0.1\r
            s=-\r
            t=0 0\r
            m=audio 9 UDP/TLS/RTP/SAVPF 109 9 8 101\r
            a=mid:0\r
            a=ice-ufrag:Kq7w\r
            a=ice-pwd:m0Zt5bQy1cVn8rLx3sHd6uPa\r
            a=fingerprint:sha-256 %s\r
            a=setup:actpass\r
            a=rtcp-mux\r
            a=rtpmap:109 opus/48000/2\r
            a=fmtp:109 minptime=10;useinbandfec=1\r
            a=rtpmap:9 G722/8000\r
            a=rtpmap:8 PCMA/8000\r
            a=rtpmap:101 telephone-event/8000\r
            a=candidate:1 1 UDP 2122260223 192.0.2.15 50412 typ host\r
            a=candidate:2 1 UDP 1686052607 198.51.100.7 61004 typ srflx raddr 192.0.2.15 rport 50412\r
            """.formatted(FINGERPRINT);
    private static final String CHANNELS = """
            {"source":"REMOTE","id":1,"guid":"5f0c7e9a41d24b0f8a6e2d3c4b5a6978",
             "audio_rtcp_mux":true,"audio_setup_role":"actpass",
             "audio_ice":{"fingerprint":"%s","usr":"Kq7w","pwd":"m0Zt5bQy1cVn8rLx3sHd6uPa",
              "candidate":[
               {"foundation":"1","type":0,"addr":"192.0.2.15","rtp":50412,"rtp_prio":2122260223},
               {"foundation":"2","type":1,"addr":"198.51.100.7","rtp":61004,"rtp_prio":1686052607,"r_addr":"192.0.2.15","r_rtp":50412}]},
             "ch":[
              {"coder":"OPUS-WB","number":0,"xmit":20,"recv":20,"addr":"192.0.2.15","port":50412,"pt":109,"fmtp":"minptime=10;useinbandfec=1"},
              {"coder":"G722","number":1,"xmit":20,"recv":20,"addr":"192.0.2.15","port":50412,"pt":9},
              {"coder":"G711A","number":2,"xmit":20,"recv":20,"addr":"192.0.2.15","port":50412,"pt":8},
              {"coder":"DTMF","number":3,"addr":"192.0.2.15","port":50412,"pt":101}],
             "sdp_type":"offer"}""".formatted(FINGERPRINT.replace(":", "").toLowerCase(Locale.ROOT));
    /** A call between two sides of one page, whose signals a test carries. */
    private static final String TWO_SIDES = """
            const { MediaSession } = await m('media-session.js');
            const track = async () => (await navigator.mediaDevices.getUserMedia({ audio: true })).getAudioTracks()[0];
            const one = new MediaSession('11', () => []), other = new MediaSession('22', () => []);
            await one.speak(await track());
            await other.speak(await track());
            const connected = async (session) => {
              while (!session.isConnected) await new Promise((done) => session.addEventListener('change', done, { once: true }));
              return true;
            };
            """;

    @Test
    void channelsOfTheWorkedExample(ServerProcess server, Browsers browsers) {
        Page page = page(server, browsers);
        JsonObject made = json((String) run(page, """
                const { channelsFromSdp } = await m('channels-from-sdp.js');
                const { sdp, ...rest } = channelsFromSdp(arg, 'offer', { id: 1, guid: '5f0c7e9a41d24b0f8a6e2d3c4b5a6978' });
                return JSON.stringify({ ...rest, whole: sdp === arg });""", OFFER));
        assertTrue(made.getBoolean("whole"));
        assertEquals(json(CHANNELS), Json.createObjectBuilder(made).remove("whole").build());
    }

    @Test
    void theExampleComesBackFromItsStructure(ServerProcess server, Browsers browsers) {
        String sdp = (String) run(page(server, browsers), """
                const { sdpFromChannels } = await m('sdp-from-channels.js');
                const { channelsFromSdp } = await m('channels-from-sdp.js');
                const again = sdpFromChannels(JSON.parse(arg), 'offer');
                const { sdp, ...rest } = channelsFromSdp(again, 'offer', { id: 1, guid: JSON.parse(arg).guid });
                return again + JSON.stringify(rest);""", CHANNELS);
        String lines = sdp.substring(0, sdp.indexOf('{'));
        for (String line : OFFER.lines().filter(line -> line.startsWith("a=")).toList()) {
            assertTrue(lines.contains(line + "\r\n"), line + " is missing in " + lines);
        }
        assertTrue(lines.contains("m=audio 50412 UDP/TLS/RTP/SAVPF 109 9 8 101\r\nc=IN IP4 192.0.2.15\r\n"), lines);
        assertTrue(lines.contains("a=end-of-candidates\r\n") && lines.endsWith("a=ptime:20\r\n"), lines);
        assertEquals(json(CHANNELS), json(sdp.substring(sdp.indexOf('{'))));
    }

    @Test
    void nothingForeignMakesALineOfItsOwn(ServerProcess server, Browsers browsers) {
        String sdp = (String) run(page(server, browsers), """
                const { sdpFromChannels } = await m('sdp-from-channels.js');
                return sdpFromChannels({ audio_ice: { usr: 'x\\r\\na=evil', pwd: 'y' }, ch: [{ coder: 'G711A', addr: '192.0.2.1\\na=evil', port: 9 }, { coder: 'nobody knows' }, null] }, 'offer');""", "");
        assertFalse(sdp.contains("\na=evil"), sdp);
        assertTrue(sdp.contains("m=audio 9 RTP/AVP 8\r\n"), sdp);
    }

    /** Browsers connect by what the structure says alone, as with a phone that knows nothing of SDP; video is refused by leaving it out. */
    @Test
    void theStructureAloneIsEnoughForACall(ServerProcess server, Browsers browsers) {
        assertEquals("true true 1", run(page(server, browsers), TWO_SIDES + """
                const bare = ({ sdp, sdp_type, ...rest }) => rest;
                const answer = await other.answer(bare(await one.propose()));
                if ('sdp' in answer) return 'an answer to who sent none';
                await one.accept(answer);
                return [await connected(one), await connected(other), one.remoteAudio.getTracks().length].join(' ');""", ""));
    }

    /** Both offer at once: one of the two gives way, whichever is heard first, and both hear each other in the end. */
    @Test
    void offersThatCross(ServerProcess server, Browsers browsers) {
        assertEquals("null true true true true", run(page(server, browsers), TWO_SIDES + """
                await one.accept(await other.answer(await one.propose()));
                await connected(one);
                const [ofOne, ofOther] = await Promise.all([one.propose({ restart: true }), other.propose({ restart: true })]);
                const [refused, given] = [await other.answer(ofOne), await one.answer(ofOther)];
                await other.accept(given);
                const stable = (session) => session.connection.signalingState === 'stable';
                return [String(refused), stable(one), stable(other), await connected(one), await connected(other)].join(' ');""", ""));
    }

    /** Somebody else is at the other end: the connection is a new one, the old one lives until the answer. */
    @Test
    void anotherOneAtTheOtherEnd(ServerProcess server, Browsers browsers) {
        assertEquals("true true true", run(page(server, browsers), TWO_SIDES + """
                const third = new MediaSession('33', () => []);
                await third.speak(await track());
                await one.accept(await other.answer(await one.propose()));
                const old = one.connection;
                const offer = await one.propose({ fresh: true });
                const kept = one.connection === old;
                await one.accept(await third.answer(offer));
                return [kept, one.connection !== old && old.signalingState === 'closed', await connected(third)].join(' ');""", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "+49 (30) 12 34-5 | {'num':'012345'}",
        "+49 89 555 | {'num':'0089555'}",
        "+1 555 0100 | {'num':'00015550100'}",
        "0 12 34 | {'num':'01234'}",
        "tel:+4930101;ext=1 | {'num':'0101'}",
        "sip:bob@example.com | {'sip':'bob@example.com'}",
        "*21*102# | {'num':'*21*102#'}"})
    void whatIsTypedIsDialled(String typed, String dialled, ServerProcess server, Browsers browsers) {
        assertEquals(dialled.replace('\'', '"'), run(page(server, browsers), """
                const { address } = await m('numbers.js');
                return JSON.stringify(address(arg, { intl: '000', ntl: '00', subs: '0', area: '30', country: '49' }));""", typed));
    }

    /** Signals as section 6 has them, and what they make of a leg. */
    @Test
    void theLegOfAnEndpoint(ServerProcess server, Browsers browsers) {
        assertEquals(List.of("setup alert connected", "Ben Roth 212", "true CLOSE", "held", "Cleo Maar 213 true", "say rel,ended 17", "nothing after the end", "answer"),
                run(page(server, browsers), """
                        const { Leg } = await m('leg.js');
                        const leg = new Leg(1);
                        leg.dial({ num: '212' }, 'Ada Kern', {});
                        const states = [leg.state];
                        leg.hear({ type: 'call_proc' });
                        leg.hear({ type: 'alert', fty: [{ type: 'name_identification', name: 'Ben Roth' }] });
                        states.push(leg.state);
                        leg.hear({ type: 'conn', channels_cmd: 'SELECT', channels: {} });
                        states.push(leg.state);
                        const named = `${leg.remote.dn} ${leg.remote.num}`;
                        const close = leg.hear({ type: 'facility', fty: [{ type: 'remote_hold_result' }] }).find((effect) => effect.do === 'media').command;
                        const held = `${leg.holding} ${close}`;
                        leg.hear({ type: 'facility', fty: [{ type: 'hold_notify' }] });
                        const byPeer = leg.held ? 'held' : '';
                        leg.hear({ type: 'facility', fty: [{ type: 'ct_complete', remote: { num: 213, sip: 'cleo' }, remote_name: 'Cleo Maar' }] });
                        const moved = `${leg.remote.dn} ${leg.remote.num} ${leg.remoteChanged}`;
                        const [say, ended] = leg.hear({ type: 'disc', cau: { num: '17' } });
                        const end = `${say.do} ${say.sig.type},${ended.do} ${ended.cause}`;
                        const silence = leg.hear({ type: 'conn' }).length === 0 && leg.over ? 'nothing after the end' : '';
                        const picked = new Leg(-1).hear({ type: 'setup', cg: { sip: 'ada' }, channel: -1, fty: [{ type: 'cp_pick_exe' }] })[0].do;
                        return [states.join(' '), named, held, byPeer, moved, end, silence, picked];""", ""));
    }

    @ParameterizedTest
    @CsvSource({"https://crm.example/?t=$N&x=$d&c=$c, https://crm.example/?t=%2B4989555&x=A%20%26%20B&c=i", "javascript:alert($n), ''", "https://crm.example/$$/$u, https://crm.example/$/ada"})
    void theAddressOfThePageForACall(String template, String url, ServerProcess server, Browsers browsers) {
        assertEquals(url, run(page(server, browsers), """
                const { externalUrl, international } = await m('../calls/external-app.js');
                const prefixes = { intl: '000', ntl: '00', subs: '0', area: '30', country: '49' };
                return externalUrl(arg, { number: '0089555', international: international('0089555', prefixes), id: '7', sip: 'ada', name: 'A & B', outgoing: false });""", template));
    }

    private static Page page(ServerProcess server, Browsers browsers) {
        Page page = browsers.page();
        page.navigate(server.httpsUri("/").toString());
        page.waitForSelector("#username");
        return page;
    }

    private static Object run(Page page, String body, String arg) {
        return page.evaluate("async (arg) => { const m = (name) => import(new URL('/PBX0/LIB/js/signal/' + name, location).href); " + body + " }", arg);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
