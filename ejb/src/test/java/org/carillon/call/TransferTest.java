package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility.Plain;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Blind and consultative transfer (signaling.md sections 6.8 and 6.9). */
class TransferTest extends VoiceFixture {

    private final Phone ofB = phone(b);
    private final Phone ofC = phone(c);

    @BeforeEach
    void bothCanBeCalled() {
        plan(b, false);
        plan(c, false);
    }

    private static long id(List<Signal> heard) {
        Signal.Facilities last = (Signal.Facilities) heard.get(heard.size() - 1);
        return ((Facility.TransferIdentified) last.facilities().get(0)).id();
    }

    @Test
    void blindTransfer() {
        VoiceCall call = talk(ofB, "212");
        call.fromCaller(plain(Plain.Kind.REMOTE_HOLD));
        int toB = ofB.heard.size();
        int soFar = toA.size();
        call.fromCaller(Signal.Facilities.of(new Facility.TransferInitiate(0, new Party("213", ""))));
        Signal.Setup offered = (Signal.Setup) ofC.heard.get(0);
        assertEquals(b.party(), offered.calling());
        assertEquals(List.of(new Facility.TransferSetup(a.party()), new Facility.Name("Ben Roth")), offered.facilities());
        assertEquals(soFar, toA.size(), "nothing before the first sign");
        ofC.say.signal(new Signal.Alert(VOIP, false, List.of()));
        assertEquals(List.of(Signal.Facilities.of(Facility.TransferInitiated.DONE), Signal.Rel.of(Cause.NOT_SELECTED)), since(toA, soFar));
        assertEquals(List.of(complete(c)), since(ofB.heard, toB));
        ofC.say.signal(new Signal.Conn(VOIP, List.of(), ""));
        assertEquals(List.of(complete(c), plain(Plain.Kind.RETRIEVE_NOTIFY), media(Media.Command.REQUEST)), since(ofB.heard, toB));
        ofB.say.signal(new Signal.Channels(OFFER));
        assertEquals(new Signal.Channels(OFFER), ofC.last());
        ofC.say.signal(new Signal.Channels(ANSWER));
        assertEquals(new Signal.Channels(ANSWER), ofB.last());
        assertEquals(List.of("Ben Roth", "Cleo Maar"), talking);
        call.fromCaller(Signal.Rel.of(Cause.NORMAL));
        ofB.say.signal(Signal.Rel.of(Cause.NORMAL));
        assertEquals(Signal.Rel.of(Cause.NORMAL), ofC.last());
        assertEquals(List.of(), talking);
    }

    @Test
    void blindTransferThatFailsLeavesTheCallAsItWas() {
        plan(c, true);
        VoiceCall call = talk(ofB, "212");
        call.fromCaller(Signal.Facilities.of(new Facility.TransferInitiate(0, new Party("213", ""))));
        assertEquals(Signal.Facilities.of(new Facility.TransferInitiated(1006, Cause.BUSY)), toA.get(toA.size() - 1));
        call.fromCaller(Signal.Facilities.of(new Facility.TransferInitiate(0, new Party("999", ""))));
        assertEquals(Signal.Facilities.of(new Facility.TransferInitiated(1004, Cause.UNALLOCATED)), toA.get(toA.size() - 1));
        call.fromCaller(Signal.Facilities.of(new Facility.TransferInitiate(77, Party.NOBODY)));
        assertEquals(Signal.Facilities.of(new Facility.TransferInitiated(1005, Cause.INVALID_NUMBER)), toA.get(toA.size() - 1));
        call.fromCaller(Signal.Facilities.of(new Facility.Digits("5")));
        assertEquals(Signal.Facilities.of(new Facility.Digits("5")), ofB.last());
    }

    @Test
    void theTransferredGoBeforeTheFirstSignAndAfterIt() {
        VoiceCall call = talk(ofB, "212");
        call.fromCaller(Signal.Facilities.of(new Facility.TransferInitiate(0, new Party("213", ""))));
        ofB.say.signal(Signal.Rel.of(Cause.NORMAL));
        assertEquals(Signal.Rel.of(Cause.NORMAL), toA.get(toA.size() - 1));
        ofC.say.signal(new Signal.Alert(VOIP, false, List.of()));
        assertEquals(Signal.Rel.of(Cause.NORMAL), ofC.last());
        toA.clear();
        VoiceCall again = talk(ofB, "212");
        again.fromCaller(Signal.Facilities.of(new Facility.TransferInitiate(0, new Party("213", ""))));
        ofC.say.signal(new Signal.CallProc(VOIP, false));
        ofB.say.signal(Signal.Rel.of(Cause.NORMAL));
        assertEquals(Signal.Rel.of(Cause.NORMAL), ofC.last());
        assertEquals(List.of(), talking);
    }

    @Test
    void whoTheTransferRingsAtInVainGoesWithACause() {
        VoiceCall call = talk(ofB, "212");
        call.fromCaller(Signal.Facilities.of(new Facility.TransferInitiate(0, new Party("213", ""))));
        ofC.say.signal(new Signal.Alert(VOIP, false, List.of()));
        ofC.say.signal(Signal.Rel.of(Cause.REJECTED));
        assertEquals(Signal.Rel.of(Cause.REJECTED), ofB.last());
        assertEquals(List.of(), talking);
    }

    @Test
    void consultativeTransfer() {
        VoiceCall first = talk(ofB, "212");
        first.fromCaller(plain(Plain.Kind.REMOTE_HOLD));
        VoiceCall second = talk(ofC, "213");
        second.fromCaller(Signal.Facilities.of(new Facility.TransferIdentify()));
        long id = id(toA);
        int toB = ofB.heard.size();
        int toC = ofC.heard.size();
        int soFar = toA.size();
        first.fromCaller(Signal.Facilities.of(new Facility.TransferInitiate(id, c.party())));
        assertEquals(List.of(Signal.Facilities.of(Facility.TransferInitiated.DONE), Signal.Rel.of(Cause.NOT_SELECTED), Signal.Rel.of(Cause.NOT_SELECTED)),
                since(toA, soFar));
        assertEquals(List.of(complete(c), plain(Plain.Kind.RETRIEVE_NOTIFY), media(Media.Command.REQUEST)), since(ofB.heard, toB));
        assertEquals(List.of(complete(b)), since(ofC.heard, toC));
        ofC.say.signal(Signal.Rel.of(Cause.NORMAL));
        assertEquals(Signal.Rel.of(Cause.NORMAL), ofB.last());
        assertEquals(List.of(), talking);
    }

    @Test
    void consultativeTransferWhileItRingsAndWhenItIsAnsweredBetween() {
        VoiceCall first = talk(ofB, "212");
        VoiceCall second = call("213", true);
        ofC.say.signal(new Signal.Alert(VOIP, false, List.of()));
        second.fromCaller(Signal.Facilities.of(new Facility.TransferIdentify()));
        int toC = ofC.heard.size();
        first.fromCaller(Signal.Facilities.of(new Facility.TransferInitiate(id(toA), c.party())));
        assertEquals(complete(c), ofB.last());
        assertEquals(List.of(complete(b)), since(ofC.heard, toC));
        ofC.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        assertEquals(media(Media.Command.REQUEST), ofB.last());
        ofB.say.signal(Signal.Rel.of(Cause.NORMAL));
        assertEquals(Signal.Rel.of(Cause.NORMAL), ofC.last());

        VoiceCall third = talk(ofB, "212");
        VoiceCall fourth = call("213", true);
        ofC.say.signal(new Signal.Alert(VOIP, false, List.of()));
        fourth.fromCaller(Signal.Facilities.of(new Facility.TransferIdentify()));
        long id = id(toA);
        ofC.say.signal(new Signal.Conn(ANSWER, List.of(), ""));
        third.fromCaller(Signal.Facilities.of(new Facility.TransferInitiate(id, c.party())));
        assertEquals(media(Media.Command.REQUEST), ofB.last());
        assertEquals(complete(b), ofC.last());
        assertEquals(List.of("Ben Roth", "Cleo Maar"), talking);
    }

    @Test
    void idsOfOthersAndOfTheSameCallAreUnknown() {
        VoiceCall call = talk(ofB, "212");
        ofB.say.signal(Signal.Facilities.of(new Facility.TransferIdentify()));
        long ofOther = id(ofB.heard);
        call.fromCaller(Signal.Facilities.of(new Facility.TransferInitiate(ofOther, Party.NOBODY)));
        Signal unknown = Signal.Facilities.of(new Facility.TransferInitiated(1005, Cause.INVALID_NUMBER));
        assertEquals(unknown, toA.get(toA.size() - 1));
        call.fromCaller(Signal.Facilities.of(new Facility.TransferIdentify()));
        call.fromCaller(Signal.Facilities.of(new Facility.TransferInitiate(id(toA), Party.NOBODY)));
        assertEquals(unknown, toA.get(toA.size() - 1));
        call.fromCaller(Signal.Facilities.of(new Facility.Digits("1")));
        assertEquals(Signal.Facilities.of(new Facility.Digits("1")), ofB.last());
    }
}
