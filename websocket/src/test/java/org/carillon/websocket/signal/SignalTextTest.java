package org.carillon.websocket.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.carillon.error.InvalidValue;
import org.carillon.presence.PresenceItem;
import org.carillon.websocket.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signals as JSON and back (signaling.md sections 3 and 4). */
class SignalTextTest {

    private static Optional<Signal> read(String json) {
        return SignalReader.read(JsonText.parse(json));
    }

    private static String write(Signal signal) {
        return JsonText.write(SignalWriter.write(signal));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"type\":\"setup\",\"channel\":-1,\"channels_cmd\":\"PROPOSAL\",\"channels\":{\"ch\":[{\"coder\":\"OPUS-WB\"}],\"sdp\":\"v=0\\r\\n\"},\"bc\":\"8090a2\","
            + "\"cg\":{\"num\":\"211\",\"sip\":\"ada\"},\"cd\":{\"num\":\"212\"},\"complete\":true,\"fty\":[{\"type\":\"name_identification\",\"name\":\"Ada Kern\"}],"
            + "\"confId\":\"0123456789abcdef0123456789abcdef\",\"callId\":\"fedcba9876543210fedcba9876543210\",\"uui\":\"x\",\"dsp\":\"y\"}",
        "{\"type\":\"setup_ack\",\"channel\":-1}",
        "{\"type\":\"call_proc\",\"channel\":0}",
        "{\"type\":\"progress\",\"channel\":-1,\"inband_info\":true,\"cau\":{\"num\":17}}",
        "{\"type\":\"alert\",\"channel\":-1,\"fty\":[{\"type\":\"call_waiting\"},{\"type\":\"some_new_one\",\"of\":\"any shape\"}]}",
        "{\"type\":\"conn\",\"channel\":-1,\"channels_cmd\":\"SELECT\",\"channels\":{\"id\":1},\"uui\":\"z\"}",
        "{\"type\":\"info\",\"cd\":{\"num\":\"5\"},\"complete\":false}",
        "{\"type\":\"info\",\"dsp\":\"park position busy\"}",
        "{\"type\":\"channels\",\"channel\":-1,\"channels_cmd\":\"REQUEST\"}",
        "{\"type\":\"facility\",\"fty\":[{\"type\":\"remote_hold\"},{\"type\":\"presence_subscribe\"},{\"type\":\"dialog_info_subscribe\"},{\"type\":\"im_setup\"},"
            + "{\"type\":\"innovaphone_remote_control\",\"control\":\"DTMF_DIGIT\",\"digit\":\"5\"},{\"type\":\"innovaphone_remote_control\",\"control\":\"MIC_ON\"}]}",
        "{\"type\":\"user_info\",\"uui\":\"data\"}",
        "{\"type\":\"disc\",\"cau\":{\"num\":17},\"inband_info\":true}",
        "{\"type\":\"rel\",\"cau\":{\"num\":26}}"
    })
    void whatIsReadIsWrittenAsItWas(String json) {
        assertEquals(json, write(read(json).orElseThrow()));
    }

    @Test
    void aSetupAlwaysHasWhatKnownClientsLookInto() {
        Signal.Setup setup = new Signal.Setup(Party.NOBODY, new Party("", "ben"), true, Media.NONE, List.of(), "", "", "", null, null);
        assertEquals("{\"type\":\"setup\",\"channel\":0,\"bc\":\"a880\",\"cg\":{},\"cd\":{\"sip\":\"ben\"},\"complete\":true,\"fty\":[]}", write(setup));
    }

    @Test
    void numbersAndCausesComeInTwoForms() {
        Signal.Setup setup = (Signal.Setup) read("{\"type\":\"setup\",\"cd\":{\"num\":212},\"channel\":\"0\"}").orElseThrow();
        assertEquals(new Party("212", ""), setup.called());
        assertEquals(Cause.BUSY, ((Signal.Rel) read("{\"type\":\"rel\",\"cau\":{\"num\":\"17\"}}").orElseThrow()).cause());
        assertEquals(Cause.NORMAL, ((Signal.Rel) read("{\"type\":\"rel\"}").orElseThrow()).cause());
        assertEquals(Cause.NORMAL, ((Signal.Rel) read("{\"type\":\"rel\",\"cau\":{\"num\":999}}").orElseThrow()).cause());
    }

    @Test
    void aChatMessageIsWhatWasSaidAndNotWhoSaysToHaveSaidIt() {
        Signal.Facilities read = (Signal.Facilities) read("{\"type\":\"facility\",\"fty\":[{\"type\":\"im_message\",\"sender\":\"mallory\",\"sender_dn\":\"M\","
                + "\"data\":\"hi\",\"mime\":\"text/html\",\"typing\":false,\"more\":true,\"time\":5,\"ref\":\"r\"},7,{\"no\":\"type\"}]}").orElseThrow();
        assertEquals(List.of(new Facility.ChatMessage("", "", "", "", "hi", "text/html", "", false, true, 5, "r")), read.facilities());
    }

    @Test
    void presenceComesWithOrWithoutItsContact() {
        Signal.Facilities read = (Signal.Facilities) read("{\"type\":\"facility\",\"fty\":[{\"type\":\"presence_notify\",\"status\":\"open\","
                + "\"note\":\"#badge:3\",\"contact\":\"app:\"},{\"type\":\"presence_publish\",\"activity\":\"busy\"}]}").orElseThrow();
        assertEquals(List.of(new Facility.PresenceNotify(new PresenceItem("app:", true, "", "#badge:3")),
                new Facility.PresencePublish(new PresenceItem("tel:", false, "busy", ""))), read.facilities());
    }

    @Test
    void idsThatAreNoneAreNotTaken() {
        Signal.Setup setup = (Signal.Setup) read("{\"type\":\"setup\",\"cd\":{\"sip\":\"b\"},\"confId\":\"zzz\",\"callId\":\"0123456789abcdef0123456789abcdef\"}").orElseThrow();
        assertEquals(null, setup.conference());
        assertEquals(Guid.parse("0123456789abcdef0123456789abcdef"), setup.leg());
    }

    @Test
    void whatCannotBeACallIsRefused() {
        assertThrows(InvalidValue.class, () -> read("{\"type\":\"setup\",\"cd\":{}}"));
        assertThrows(InvalidValue.class, () -> read("{\"type\":\"setup\"}"));
        assertThrows(InvalidValue.class, () -> read("{\"type\":\"channels\",\"channels_cmd\":\"NO_SUCH\"}"));
        assertThrows(InvalidValue.class, () -> read("{\"type\":\"user_info\",\"uui\":\"" + "x".repeat(20_000) + "\"}"));
        assertThrows(InvalidValue.class, () -> read("{\"type\":\"setup\",\"cd\":{\"num\":\"" + "1".repeat(300) + "\"}}"));
        assertEquals(Optional.empty(), read("{\"type\":\"media_info\"}"));
        assertEquals(Optional.empty(), read("{}"));
    }
}
